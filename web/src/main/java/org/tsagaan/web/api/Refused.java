package org.tsagaan.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.sellability.Reason;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Message;

/**
 * Turns refusals of the market into problems: each reason is an entry of its own, with its code,
 * its rule of law and the field that it concerns. They are 422 when all are about what was written
 * in the body, else 409: then the state of the market is in the way.
 *
 * @param written the fields that are only a matter of writing, by the names the market gives them;
 *     of a list such as {@code results[0].values} the name of the list
 * @param parent where those fields are in the body, such as {@code /recipient}; empty at its top
 */
public record Refused(Set<String> written, String parent) {
    /** Refusals of which all are about the state of the market. */
    public static final Refused STATE = new Refused(Set.of(), "");

    public Refused {
        written = Set.copyOf(written);
    }

    /** Fields at the top of the body. */
    public static Refused about(String... fields) {
        return new Refused(Set.of(fields), "");
    }

    /** The problem that names every reason. */
    public Fault fault(List<Refusal> refusals, Language language) {
        var errors = new ArrayList<FieldFault>();
        refusals.forEach(refusal -> errors.addAll(entries(refusal, language)));
        var isWriting = refusals.stream().allMatch(this::isWritten);
        return isWriting ? Fault.invalid(errors) : Fault.of(409, "refused").withErrors(errors);
    }

    private List<FieldFault> entries(Refusal refusal, Language language) {
        var reasons = reasons(refusal);
        return reasons.isEmpty()
                ? List.of(own(refusal))
                : reasons.stream().map(reason -> of(reason, pointer(refusal), language)).toList();
    }

    private FieldFault own(Refusal refusal) {
        return new FieldFault(
                pointer(refusal),
                new Message(refusal.code(), refusal.arguments()),
                refusal.code(),
                refusal.ground());
    }

    /** A reason of the gate, as an entry about a place. */
    static FieldFault of(Reason reason, String pointer, Language language) {
        return new FieldFault(
                pointer,
                Message.of("sellability." + reason.code().name(), reason.fact()),
                "sellability." + reason.code().name(),
                reason.ground().in(language.code()));
    }

    private String pointer(Refusal refusal) {
        if (refusal.field().isEmpty()) {
            return "";
        }
        var place = "/" + refusal.field().replaceAll("[.\\[]", "/").replace("]", "");
        return isWritten(refusal) ? parent + place : place;
    }

    /** Whether it is about a field, or about what is in a list that is one. */
    private boolean isWritten(Refusal refusal) {
        return written.contains(refusal.field().replaceFirst("\\[.*", ""));
    }

    /** What the gate says is an argument of the refusal: all its reasons, as a list. */
    private static List<Reason> reasons(Refusal refusal) {
        return refusal.arguments().stream()
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .filter(Reason.class::isInstance)
                .map(Reason.class::cast)
                .toList();
    }
}
