package org.tsagaan.web.api.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.web.api.Means;

/** The OpenAPI 3.1 document of the API, made from its resources and records. */
public final class OpenApiDocument {
    private static final String ABOUT =
            """
            The market of Inner Mongolia's white food, for programs.

            Money is `{"amount": fen, "currency": "CNY"}`; prices and totals that you send are only \
            compared, never believed. Lists are paged by opaque cursors: send `nextCursor` of a page \
            as `cursor` for the next one. Whatever is wrong is told as `application/problem+json` \
            (RFC 9457) in the language of `Accept-Language` (zh or en): `errors` names every field \
            with what would be right, and every reason with its rule of law. What is another's does \
            not exist: 404. Every POST that makes something takes an `Idempotency-Key`. Sign in with \
            `POST /sessions` and send `Authorization: Bearer TOKEN`; cookies carry no authority here.
            """;

    private OpenApiDocument() {}

    /** The document of these resources. */
    public static JsonObject of(Collection<Class<?>> resources) {
        var methods = ApiMethod.listOf(resources);
        var schemas = new Schemas();
        var operations = new Operations(schemas);
        Map<String, List<ApiMethod>> bodies = new LinkedHashMap<>();
        for (var method : methods) {
            bodies.computeIfAbsent(method.path() + " " + method.verb(), absent -> new ArrayList<>())
                    .add(method);
        }
        Map<String, JsonObjectBuilder> paths = new LinkedHashMap<>();
        for (var same : bodies.values()) {
            var method = same.getFirst();
            paths.computeIfAbsent(method.path(), absent -> Json.createObjectBuilder())
                    .add(method.verb().toLowerCase(java.util.Locale.ROOT), operations.of(same));
        }
        var described = Json.createObjectBuilder();
        paths.forEach(described::add);
        schemas.of(Problem.class);
        return Json.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add("info", info())
                .add("servers", servers())
                .add("tags", tags(resources))
                .add("paths", described)
                .add("components", components(schemas.all()))
                .build();
    }

    private static JsonObjectBuilder info() {
        return Json.createObjectBuilder()
                .add("title", "Tsagaan")
                .add("version", "1")
                .add("summary", "Registered and tested white food of Inner Mongolia.")
                .add("description", ABOUT)
                .add(
                        "license",
                        Json.createObjectBuilder()
                                .add("name", "Apache 2.0")
                                .add("identifier", "Apache-2.0"));
    }

    private static jakarta.json.JsonArrayBuilder servers() {
        return Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/"));
    }

    private static jakarta.json.JsonArrayBuilder tags(Collection<Class<?>> resources) {
        Map<String, String> tags = new java.util.TreeMap<>();
        for (var resource : resources) {
            var room = resource.getPackageName();
            tags.put(
                    room.substring(room.lastIndexOf('.') + 1),
                    Optional.ofNullable(resource.getAnnotation(Means.class))
                            .orElseThrow(
                                    () -> new IllegalStateException("not described: " + resource))
                            .value());
        }
        var all = Json.createArrayBuilder();
        tags.forEach(
                (name, text) ->
                        all.add(
                                Json.createObjectBuilder()
                                        .add("name", name)
                                        .add("description", text)));
        return all;
    }

    private static JsonObjectBuilder components(JsonObject schemas) {
        var bearer =
                Json.createObjectBuilder()
                        .add("type", "http")
                        .add("scheme", "bearer")
                        .add("description", "The token of POST /sessions.");
        return Json.createObjectBuilder()
                .add("schemas", schemas)
                .add("securitySchemes", Json.createObjectBuilder().add("bearer", bearer));
    }
}
