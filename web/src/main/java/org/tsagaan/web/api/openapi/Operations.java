package org.tsagaan.web.api.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;

/** Describes methods as operations. */
final class Operations {
    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    /** One address and verb; of several methods each reads another kind of body. */
    JsonObject of(List<ApiMethod> methods) {
        var method = methods.getFirst();
        var described = method.described();
        var operation =
                Json.createObjectBuilder()
                        .add("operationId", method.tag() + "." + method.method().getName())
                        .add("tags", Json.createArrayBuilder().add(method.tag()))
                        .add("summary", described.value())
                        .add("description", described.more())
                        .add("security", security(described.asker()))
                        .add("parameters", parameters(method));
        if (method.findBody().isPresent()) {
            operation.add("requestBody", body(methods));
        }
        return operation.add("responses", responses(methods)).build();
    }

    private static JsonArrayBuilder security(Described.Asker asker) {
        var bearer = Json.createObjectBuilder().add("bearer", Json.createArrayBuilder());
        return switch (asker) {
            case ANYBODY -> Json.createArrayBuilder();
            case PERHAPS_SIGNED_IN ->
                    Json.createArrayBuilder().add(bearer).add(Json.createObjectBuilder());
            case SIGNED_IN -> Json.createArrayBuilder().add(bearer);
        };
    }

    private JsonArrayBuilder parameters(ApiMethod method) {
        var parameters = Json.createArrayBuilder();
        method.parameters()
                .forEach(parameter -> findParameter(parameter).ifPresent(parameters::add));
        for (var component : method.described().query().getRecordComponents()) {
            parameters.add(query(component));
        }
        return parameters.add(Headers.parameter("Accept-Language"));
    }

    private Optional<JsonObject> findParameter(Parameter parameter) {
        var header = parameter.getAnnotation(HeaderParam.class);
        if (header != null) {
            return Optional.of(Headers.parameter(header.value()));
        }
        return Optional.ofNullable(parameter.getAnnotation(PathParam.class))
                .map(path -> path(path.value(), parameter));
    }

    private JsonObject path(String name, Parameter parameter) {
        var means =
                Optional.ofNullable(parameter.getAnnotation(Means.class))
                        .orElseThrow(
                                () -> new IllegalStateException("not described: " + parameter));
        return Json.createObjectBuilder()
                .add("name", name)
                .add("in", "path")
                .add("required", true)
                .add("description", means.value())
                .add("schema", schemas.of(parameter.getType()))
                .add("example", Examples.value(means.example(), parameter.getType()))
                .build();
    }

    private JsonObject query(RecordComponent component) {
        var isList = component.getGenericType() instanceof ParameterizedType;
        return Json.createObjectBuilder()
                .add("name", component.getName())
                .add("in", "query")
                .add("required", !isList && Schemas.isRequired(component))
                .add("description", Schemas.means(component).value())
                .add("schema", schemas.of(component))
                .add("example", Examples.of(component))
                .build();
    }

    private JsonObjectBuilder body(List<ApiMethod> methods) {
        var content = Json.createObjectBuilder();
        for (var method : methods) {
            var body = method.findBody().orElseThrow();
            schemas.ofBody(body);
            content.add(method.media(), content(body));
        }
        return Json.createObjectBuilder().add("required", true).add("content", content);
    }

    private JsonObjectBuilder json(Class<?> type) {
        return Json.createObjectBuilder().add("application/json", content(type));
    }

    private JsonObjectBuilder content(Class<?> type) {
        var content = Json.createObjectBuilder().add("schema", schemas.of(type));
        if (type.isRecord()) {
            content.add("example", Examples.of(type));
        }
        return content;
    }

    /** What keeps to a schema of somebody else, which the operation's description names. */
    private static JsonObjectBuilder foreign(String media) {
        boolean isText = media.endsWith("json") || media.endsWith("xml");
        var schema = Json.createObjectBuilder().add("type", isText ? "object" : "string");
        return Json.createObjectBuilder()
                .add(media, Json.createObjectBuilder().add("schema", schema));
    }

    private JsonObjectBuilder responses(List<ApiMethod> methods) {
        var method = methods.getFirst();
        var described = method.described();
        var answer =
                Json.createObjectBuilder()
                        .add("description", described.value() + ": done.")
                        .add("headers", Headers.of(described.headers()));
        if (described.answer() != Void.class) {
            answer.add("content", json(described.answer()));
        } else if (!described.media().equals(MediaType.APPLICATION_JSON)) {
            answer.add("content", foreign(described.media()));
        }
        var responses = Json.createObjectBuilder().add(String.valueOf(described.status()), answer);
        new Problems(methods).addTo(responses);
        return responses;
    }
}
