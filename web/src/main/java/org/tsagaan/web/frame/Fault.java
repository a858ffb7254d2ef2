package org.tsagaan.web.frame;

import java.util.List;
import java.util.Map;
import org.tsagaan.kernel.Refusal;

/**
 * Why a request was not served, told as RFC 9457 to programs and as a page to people.
 *
 * @param status the HTTP status
 * @param kind the kind of fault, such as {@code not-found}: the end of the problem's type
 * @param title what all faults of the kind have in common
 * @param detail what happened this time, and what would be right
 * @param errors one entry per field at fault
 * @param headers headers of the answer, such as {@code Allow}
 */
public record Fault(
        int status,
        String kind,
        Message title,
        Message detail,
        List<FieldFault> errors,
        Map<String, String> headers) {
    public Fault {
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    /**
     * A fault of a kind whose sentences are {@code problem.KIND.title} and {@code
     * problem.KIND.detail}; the arguments fill the detail.
     */
    public static Fault of(int status, String kind, Object... arguments) {
        return new Fault(
                status,
                kind,
                Message.of("problem." + kind + ".title"),
                Message.of("problem." + kind + ".detail", arguments),
                List.of(),
                Map.of());
    }

    /** A body whose fields are at fault: status 422. */
    public static Fault invalid(List<FieldFault> errors) {
        return of(422, "invalid-fields").withErrors(errors);
    }

    /** What the market refused: status 409, each reason with its field and the rule behind it. */
    public static Fault refused(List<Refusal> reasons) {
        return of(409, "refused").withErrors(reasons.stream().map(FieldFault::of).toList());
    }

    /** The same fault with its fields. */
    public Fault withErrors(List<FieldFault> fields) {
        return new Fault(status, kind, title, detail, fields, headers);
    }

    /** The same fault with headers for its answer. */
    public Fault withHeaders(Map<String, String> answer) {
        return new Fault(status, kind, title, detail, errors, answer);
    }

    /** The same fault told in a feature's own sentences. */
    public Fault saying(Message newTitle, Message newDetail) {
        return new Fault(status, kind, newTitle, newDetail, errors, headers);
    }

    /** Whether it is ours, and not the caller's. */
    public boolean isOurs() {
        return status >= 500;
    }
}
