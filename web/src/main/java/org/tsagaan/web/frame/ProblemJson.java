package org.tsagaan.web.frame;

import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.tsagaan.kernel.JsonText;

/** A fault as RFC 9457 problem details, in the reader's language. */
public final class ProblemJson {
    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemJson() {}

    /** The fault as an answer to a request, in its reader's language. */
    public static String of(Fault fault, HttpServletRequest request) {
        return of(
                fault, ReaderLanguage.of(request), request.getRequestURI(), RequestId.of(request));
    }

    /** The fault in a language. */
    public static String of(Fault fault, Language language, String instance, String requestId) {
        return write(worded(fault), Messages.in(language), instance, requestId);
    }

    /** What is said of pages is said otherwise to programs: what would be right is another. */
    private static Fault worded(Fault fault) {
        return switch (fault.kind()) {
            case "not-found" -> told(fault, "not-there");
            case "not-acceptable" -> told(fault, "json-only");
            case "unsupported-media-type" -> Fault.of(415, "json-expected");
            default -> fault;
        };
    }

    private static Fault told(Fault fault, String sentences) {
        return fault.saying(
                Message.of("problem." + sentences + ".title"),
                Message.of("problem." + sentences + ".detail"));
    }

    private static String write(Fault fault, Messages messages, String instance, String requestId) {
        var problem =
                JsonText.object()
                        .add("type", "/problems/" + fault.kind())
                        .add("title", messages.text(fault.title()))
                        .add("status", fault.status())
                        .add("detail", messages.text(fault.detail()))
                        .add("instance", instance)
                        .add("requestId", requestId);
        if (!fault.errors().isEmpty()) {
            problem.add("errors", errors(fault.errors(), messages));
        }
        return problem.build().toString();
    }

    private static JsonArray errors(List<FieldFault> faults, Messages messages) {
        var errors = JsonText.array();
        for (var fault : faults) {
            errors.add(error(fault, messages));
        }
        return errors.build();
    }

    private static JsonObjectBuilder error(FieldFault fault, Messages messages) {
        var error =
                JsonText.object()
                        .add("pointer", fault.pointer())
                        .add("message", messages.text(fault.message()));
        if (!fault.code().isEmpty()) {
            error.add("code", fault.code());
        }
        return fault.ground().isEmpty() ? error : error.add("ground", fault.ground());
    }
}
