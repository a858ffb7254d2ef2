package org.tsagaan.web.api.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tsagaan.web.api.Described.Asker;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ProblemJson;

/** The problems that a method can end with, by status. */
final class Problems {
    private static final Map<Integer, String> DECLARED =
            Map.of(
                    401, "wrong-credentials",
                    404, "not-found",
                    409, "refused",
                    422, "invalid-fields",
                    429, "wait");

    private final Map<Integer, Set<String>> kinds = new TreeMap<>();
    private final ApiMethod method;

    /**
     * @param methods of one address and verb; each reads another kind of body
     */
    Problems(List<ApiMethod> methods) {
        method = methods.getFirst();
        add(400, "invalid-parameters");
        add(406, "not-acceptable");
        add(500, "internal");
        methods.forEach(this::body);
        headers();
        asker();
        for (int status : method.described().problems()) {
            add(status, DECLARED.getOrDefault(status, "bad-request"));
        }
    }

    private void body(ApiMethod reading) {
        if (reading.findBody().isPresent()) {
            add(400, "body-needed");
            if (reading.takesParts()) {
                add(400, "malformed-parts");
            } else {
                add(400, "malformed-json");
                add(400, "not-utf8");
            }
            add(413, "too-large");
            add(415, "json-expected");
            add(422, "invalid-fields");
        }
    }

    private void headers() {
        if (method.takesHeader(Repetitions.HEADER)) {
            add(400, "idempotency-key-needed");
            add(409, "request-in-progress");
            add(422, "idempotency-key-reused");
        }
        if (method.takesHeader("If-Match")) {
            add(412, "precondition-failed");
            add(428, "precondition-required");
        }
    }

    private void asker() {
        if (method.described().asker() != Asker.ANYBODY) {
            add(401, "bearer-unknown");
        }
        if (method.described().asker() == Asker.SIGNED_IN) {
            add(401, "bearer-needed");
        }
    }

    private void add(int status, String kind) {
        kinds.computeIfAbsent(status, absent -> new TreeSet<>()).add(kind);
    }

    /** Adds a response for each status. */
    void addTo(JsonObjectBuilder responses) {
        kinds.forEach((status, of) -> responses.add(String.valueOf(status), response(status, of)));
    }

    private JsonObject response(int status, Set<String> of) {
        var examples = Json.createObjectBuilder();
        of.forEach(kind -> examples.add(kind, example(status, kind)));
        var content =
                Json.createObjectBuilder()
                        .add(
                                "schema",
                                Json.createObjectBuilder()
                                        .add("$ref", "#/components/schemas/Problem"))
                        .add("examples", examples);
        var response =
                Json.createObjectBuilder()
                        .add(
                                "description",
                                of.stream().map(Problems::title).collect(Collectors.joining("; ")))
                        .add(
                                "content",
                                Json.createObjectBuilder().add(ProblemJson.MEDIA_TYPE, content));
        return status == 429
                ? response.add("headers", Headers.of("Retry-After")).build()
                : response.build();
    }

    private JsonObject example(int status, String kind) {
        var fault = Fault.of(status, kind, kind.equals("wait") ? 30 : 1024);
        var problem = ProblemJson.of(fault, Language.EN, method.path(), "0198f3c2-example");
        try (var reader = Json.createReader(new StringReader(problem))) {
            return Json.createObjectBuilder()
                    .add("summary", title(kind))
                    .add("value", reader.readObject())
                    .build();
        }
    }

    private static String title(String kind) {
        return Messages.in(Language.EN).text("problem." + kind + ".title");
    }
}
