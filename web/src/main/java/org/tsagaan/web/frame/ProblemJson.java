package org.tsagaan.web.frame;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A fault as RFC 9457 problem details, in the reader's language. */
final class ProblemJson {
    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemJson() {}

    static String of(Fault fault, Language language, String instance, String requestId) {
        var messages = Messages.in(language);
        var problem =
                Json.createObjectBuilder()
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
        var errors = Json.createArrayBuilder();
        for (var fault : faults) {
            errors.add(error(fault, messages));
        }
        return errors.build();
    }

    private static JsonObjectBuilder error(FieldFault fault, Messages messages) {
        var error =
                Json.createObjectBuilder()
                        .add("pointer", fault.pointer())
                        .add("message", messages.text(fault.message()));
        if (!fault.code().isEmpty()) {
            error.add("code", fault.code());
        }
        return fault.ground().isEmpty() ? error : error.add("ground", fault.ground());
    }
}
