package org.tsagaan.web.frame;

import org.tsagaan.kernel.Refusal;

/**
 * What is wrong with one field, and what would be right.
 *
 * @param pointer where it is: a JSON pointer into the body, such as {@code /lines/0/quantity};
 *     empty when it is not about one field
 * @param message what would be right
 * @param code the name of the rule, for programs; empty if it has none
 * @param ground the law or rule behind it; empty if there is none to name
 */
public record FieldFault(String pointer, Message message, String code, String ground) {
    /** A fault of a field that no law is needed to see. */
    public static FieldFault at(String pointer, Message message) {
        return new FieldFault(pointer, message, "", "");
    }

    /** A reason of the market's. */
    public static FieldFault of(Refusal reason) {
        var pointer = reason.field().isEmpty() ? "" : "/" + reason.field().replace('.', '/');
        var message = new Message(reason.code(), reason.arguments());
        return new FieldFault(pointer, message, reason.code(), reason.ground());
    }
}
