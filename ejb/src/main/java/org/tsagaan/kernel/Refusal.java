package org.tsagaan.kernel;

import java.util.List;

/**
 * Why something asked for was not done, as a fact that the faces put into the reader's language.
 *
 * @param code key of the message, {@code room.reason}, for example {@code order.quantity_too_small}
 * @param field name of the input that is wrong, or empty when it is not about one input
 * @param arguments what the message names: the value given, the limit, the nearest right values
 * @param ground the rule behind it (law and article, or a rule of the market); may be empty
 */
public record Refusal(String code, String field, List<Object> arguments, String ground) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String code, Object... arguments) {
        return new Refusal(code, "", List.of(arguments), "");
    }

    public Refusal about(String inputName) {
        return new Refusal(code, inputName, arguments, ground);
    }

    public Refusal because(String rule) {
        return new Refusal(code, field, arguments, rule);
    }
}
