package org.tsagaan.web.api.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Upload;

/** The schemas of records, made from their components. */
final class Schemas {
    private static final Map<Class<?>, JsonObject> SCALARS =
            Map.ofEntries(
                    Map.entry(String.class, scalar("string", "")),
                    Map.entry(int.class, scalar("integer", "int32")),
                    Map.entry(Integer.class, scalar("integer", "int32")),
                    Map.entry(long.class, scalar("integer", "int64")),
                    Map.entry(Long.class, scalar("integer", "int64")),
                    Map.entry(Double.class, scalar("number", "double")),
                    Map.entry(boolean.class, scalar("boolean", "")),
                    Map.entry(Boolean.class, scalar("boolean", "")),
                    Map.entry(java.time.Instant.class, scalar("string", "date-time")),
                    Map.entry(java.time.LocalDate.class, scalar("string", "date")),
                    Map.entry(java.util.UUID.class, scalar("string", "uuid")),
                    Map.entry(Upload.class, file()));

    private final Map<String, Class<?>> named = new TreeMap<>();
    private final Map<String, JsonObject> made = new TreeMap<>();

    /** The schema of a type: a record by reference to its own. */
    JsonObject of(Type type) {
        if (type instanceof ParameterizedType list) {
            return Json.createObjectBuilder()
                    .add("type", "array")
                    .add("items", of(list.getActualTypeArguments()[0]))
                    .build();
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return reference(plain);
        }
        return plain.isEnum() ? enumeration(plain) : scalar(plain);
    }

    /** The schema of a component, with what it means and its limits. */
    JsonObject of(RecordComponent component) {
        var schema = Json.createObjectBuilder(of(component.getGenericType()));
        limits(component, schema);
        var means = means(component);
        schema.add("description", means.value());
        if (!means.example().isEmpty() && !component.getType().isRecord()) {
            schema.add("examples", Json.createArrayBuilder().add(Examples.of(component)));
        }
        return schema.build();
    }

    /** The schema of a body: fields that it does not know are refused. */
    JsonObject ofBody(Class<?> body) {
        var reference = of(body);
        close(body);
        return reference;
    }

    private void close(Class<?> type) {
        var schema = made.get(type.getSimpleName());
        if (schema != null) {
            made.put(
                    type.getSimpleName(),
                    Json.createObjectBuilder(schema).add("additionalProperties", false).build());
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .filter(Class::isRecord)
                    .forEach(this::close);
        }
    }

    /** All schemas that were referred to. */
    JsonObject all() {
        return Json.createObjectBuilder(Map.<String, Object>copyOf(made)).build();
    }

    static Means means(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Means.class))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "not described: "
                                                + component.getDeclaringRecord()
                                                + " "
                                                + component.getName()));
    }

    static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private JsonObject reference(Class<?> type) {
        var name = type.getSimpleName();
        var known = named.putIfAbsent(name, type);
        if (known == null) {
            made.put(name, record(type));
        } else if (known != type) {
            throw new IllegalStateException("two records are named " + name);
        }
        return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + name).build();
    }

    private JsonObject record(Class<?> type) {
        var properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        for (var component : type.getRecordComponents()) {
            properties.add(component.getName(), of(component));
            if (isRequired(component)) {
                required.add(component.getName());
            }
        }
        var means = type.getAnnotation(Means.class);
        if (means == null) {
            throw new IllegalStateException("not described: " + type);
        }
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("description", means.value())
                .add("properties", properties)
                .add("required", required)
                .build();
    }

    private static JsonObject enumeration(Class<?> type) {
        var names = Json.createArrayBuilder();
        Arrays.stream(type.getEnumConstants()).forEach(one -> names.add(((Enum<?>) one).name()));
        return Json.createObjectBuilder().add("type", "string").add("enum", names).build();
    }

    private static void limits(RecordComponent component, JsonObjectBuilder schema) {
        var isList = component.getGenericType() instanceof ParameterizedType;
        find(component, Size.class)
                .ifPresent(
                        size -> {
                            schema.add(isList ? "maxItems" : "maxLength", size.max());
                            if (size.min() > 0) {
                                schema.add(isList ? "minItems" : "minLength", size.min());
                            }
                        });
        find(component, Min.class).ifPresent(min -> schema.add("minimum", min.value()));
        find(component, Max.class).ifPresent(max -> schema.add("maximum", max.value()));
        find(component, Pattern.class)
                .ifPresent(pattern -> schema.add("pattern", "^(" + pattern.regexp() + ")$"));
    }

    private static <A extends Annotation> Optional<A> find(
            RecordComponent component, Class<A> type) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(type));
    }

    private static JsonObject file() {
        return Json.createObjectBuilder()
                .add("type", "string")
                .add("contentMediaType", "application/octet-stream")
                .build();
    }

    private static JsonObject scalar(Class<?> type) {
        if (type == Object.class) {
            return scalar("object", "");
        }
        return Optional.ofNullable(SCALARS.get(type))
                .orElseThrow(() -> new IllegalStateException("no schema of " + type));
    }

    private static JsonObject scalar(String type, String format) {
        var schema = Json.createObjectBuilder().add("type", type);
        return format.isEmpty() ? schema.build() : schema.add("format", format).build();
    }
}
