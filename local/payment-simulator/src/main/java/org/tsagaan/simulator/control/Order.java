package org.tsagaan.simulator.control;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Locale;
import org.tsagaan.simulator.store.Json;

/** Reads what a test orders. */
final class Order {
    private Order() {}

    /** An order that cannot be understood; the message says what would be right. */
    static final class Unclear extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unclear(String message) {
            super(message, null, false, false);
        }
    }

    static <E extends Enum<E>> E choice(JsonObject order, String field, Class<E> choices) {
        String text = Json.text(order, field);
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(text)) {
                return choice;
            }
        }
        throw new Unclear(
                field
                        + ": one of "
                        + Arrays.toString(choices.getEnumConstants()).toLowerCase(Locale.ROOT));
    }

    static String text(JsonObject order, String field, String otherwise) {
        String text = Json.text(order, field);
        return text == null ? otherwise : text;
    }

    static boolean succeeded(JsonObject order) {
        return switch (text(order, "outcome", "succeeded")) {
            case "succeeded" -> true;
            case "failed" -> false;
            default -> throw new Unclear("outcome: succeeded or failed");
        };
    }
}
