package org.tsagaan.simulator.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what is said against the published description and against stripe-java's classes, side by
 * side. A field must be known to the class; where the description knows it too, it must be as
 * described. What the description requires must be there, unless the class has it no more.
 */
public final class Conformance {
    /** Values that came after the description was made. */
    private static final Set<String> NEWER = Set.of("type=none", "ui_mode");

    /** Resources that came after it; only the classes know them. */
    private static final String NEWER_RESOURCE = "invoice_payment";

    private final OpenApi api;
    private final List<String> problems = new ArrayList<>();

    private Conformance(OpenApi api) {
        this.api = api;
    }

    /** What is wrong with an answer of status 200. */
    public static List<String> ofAnswer(
            OpenApi api, String method, String path, JsonObject answer) {
        Conformance conformance = new Conformance(api);
        if (path.startsWith("/v1/" + NEWER_RESOURCE + "s")) {
            conformance.newer(JavaShape.ANYTHING, answer, method + " " + path);
            return conformance.problems;
        }
        JsonObject operation = api.operation(method, path).orElse(null);
        if (operation == null) {
            return List.of("no such operation: " + method + " " + path);
        }
        conformance.value(
                operation.getAsJsonObject("answer"), shape(answer), answer, method + " " + path);
        return conformance.problems;
    }

    /** What is wrong with a resource, such as the one in an event. */
    public static List<String> ofResource(OpenApi api, JsonObject resource) {
        Conformance conformance = new Conformance(api);
        String object = resource.get("object").getAsString();
        if (object.equals(NEWER_RESOURCE)) {
            conformance.newer(JavaShape.of(object), resource, object);
            return conformance.problems;
        }
        JsonObject schema = api.schema(object).orElse(null);
        if (schema == null) {
            return List.of("no such resource: " + object);
        }
        conformance.value(schema, JavaShape.of(object), resource, object);
        return conformance.problems;
    }

    /** What is wrong with a request that was accepted. */
    public static List<String> ofRequest(OpenApi api, String method, String path, JsonObject sent) {
        Conformance conformance = new Conformance(api);
        if (path.startsWith("/v1/" + NEWER_RESOURCE + "s")) {
            return List.of();
        }
        JsonObject operation = api.operation(method, path).orElse(null);
        if (operation == null) {
            return List.of("no such operation: " + method + " " + path);
        }
        JsonObject properties = operation.getAsJsonObject("query");
        if (method.equals("POST")) {
            properties = members(operation.getAsJsonObject("form"), "properties");
        }
        for (Map.Entry<String, JsonElement> field : sent.entrySet()) {
            conformance.sent(properties, field, method + " " + path);
        }
        return conformance.problems;
    }

    private static JavaShape shape(JsonObject answer) {
        String object = answer.has("object") ? answer.get("object").getAsString() : "";
        return object.equals("list") || object.equals("search_result")
                ? JavaShape.ANYTHING
                : JavaShape.of(object);
    }

    private static JsonObject members(JsonObject of, String name) {
        return of.has(name) && of.get(name).isJsonObject()
                ? of.getAsJsonObject(name)
                : new JsonObject();
    }

    private void value(JsonObject described, JavaShape shape, JsonElement value, String path) {
        JsonObject schema = api.resolved(described);
        if (value.isJsonNull()) {
            check(schema.has("nullable"), path + " must not be null");
        } else if (schema.has("anyOf")) {
            choice(schema.getAsJsonArray("anyOf"), shape, value, path);
        } else if (schema.has("enum")) {
            boolean known = schema.getAsJsonArray("enum").contains(value);
            String name = path.substring(path.lastIndexOf('.') + 1);
            check(
                    known || NEWER.contains(name + "=" + value.getAsString()),
                    path + " must not be " + value);
        } else if (schema.has("type")) {
            typed(schema, shape, value, path);
        }
    }

    private void choice(JsonArray choices, JavaShape shape, JsonElement value, String path) {
        List<String> best = null;
        for (JsonElement choice : choices) {
            Conformance attempt = new Conformance(api);
            attempt.value(choice.getAsJsonObject(), shape, value, path);
            if (best == null || attempt.problems.size() < best.size()) {
                best = attempt.problems;
            }
        }
        problems.addAll(best == null ? List.of() : best);
    }

    private void typed(JsonObject schema, JavaShape shape, JsonElement value, String path) {
        switch (schema.get("type").getAsString()) {
            case "object" -> {
                if (check(value.isJsonObject(), path + " must be an object")) {
                    object(schema, shape, value.getAsJsonObject(), path);
                }
            }
            case "array" -> {
                if (check(value.isJsonArray(), path + " must be an array")) {
                    for (JsonElement entry : value.getAsJsonArray()) {
                        value(schema.getAsJsonObject("items"), shape, entry, path + "[]");
                    }
                }
            }
            case "string" -> check(is(value).isString(), path + " must be a string");
            case "boolean" -> check(is(value).isBoolean(), path + " must be a boolean");
            case "integer" ->
                    check(value.toString().matches("-?\\d+"), path + " must be an integer");
            default -> check(is(value).isNumber(), path + " must be a number");
        }
    }

    private void object(JsonObject schema, JavaShape given, JsonObject value, String path) {
        boolean resource = value.has("object") && value.get("object").isJsonPrimitive();
        JavaShape shape =
                given.type() == null && resource
                        ? JavaShape.of(value.get("object").getAsString())
                        : given;
        JsonObject properties = members(schema, "properties");
        for (Map.Entry<String, JsonElement> field : value.entrySet()) {
            String name = field.getKey();
            String inside = path + "." + name;
            boolean free = schema.has("additionalProperties") || properties.isEmpty();
            boolean known = shape.type() == null ? free || properties.has(name) : shape.knows(name);
            check(known, inside + " is unknown");
            if (properties.has(name)) {
                value(properties.getAsJsonObject(name), shape.in(name), field.getValue(), inside);
            } else {
                newer(shape.in(name), field.getValue(), inside);
            }
        }
        if (schema.has("required")) {
            for (JsonElement required : schema.getAsJsonArray("required")) {
                String name = required.getAsString();
                check(value.has(name) || !shape.knows(name), path + "." + name + " is missing");
            }
        }
    }

    /** What the description does not know must be known to the classes, to the last field. */
    private void newer(JavaShape given, JsonElement value, String path) {
        if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(entry -> newer(given, entry, path + "[]"));
        }
        if (!value.isJsonObject()) {
            return;
        }
        JsonElement object = value.getAsJsonObject().get("object");
        JavaShape shape =
                given.type() == null && object != null && object.isJsonPrimitive()
                        ? JavaShape.of(object.getAsString())
                        : given;
        for (Map.Entry<String, JsonElement> field : value.getAsJsonObject().entrySet()) {
            String inside = path + "." + field.getKey();
            check(shape.knows(field.getKey()), inside + " is unknown");
            newer(shape.in(field.getKey()), field.getValue(), inside);
        }
    }

    private void sent(JsonObject properties, Map.Entry<String, JsonElement> field, String path) {
        String inside = path + "." + field.getKey();
        if (NEWER.contains(field.getKey())) {
            return;
        }
        if (check(properties.has(field.getKey()), inside + " is unknown")) {
            sent(
                    api.resolved(properties.getAsJsonObject(field.getKey())),
                    field.getValue(),
                    inside);
        }
    }

    private void sent(JsonObject schema, JsonElement value, String path) {
        if (schema.has("anyOf")) {
            schema.getAsJsonArray("anyOf").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(choice -> fits(choice, value))
                    .findFirst()
                    .ifPresentOrElse(
                            choice -> sent(choice, value, path),
                            () -> problems.add(path + " must not be " + value));
        } else if (value.isJsonPrimitive()) {
            boolean listed = !schema.has("enum") || schema.getAsJsonArray("enum").contains(value);
            check(listed, path + " must not be " + value);
        } else if (schema.get("type").getAsString().equals("array")) {
            JsonObject items = api.resolved(schema.getAsJsonObject("items"));
            entries(value).forEach(entry -> sent(items, entry, path + "[]"));
        } else if (!schema.has("additionalProperties")) {
            JsonObject properties = members(schema, "properties");
            value.getAsJsonObject().entrySet().forEach(f -> sent(properties, f, path));
        }
    }

    private static boolean fits(JsonObject choice, JsonElement value) {
        boolean plain = !List.of("object", "array").contains(choice.get("type").getAsString());
        return plain == value.isJsonPrimitive();
    }

    private static List<JsonElement> entries(JsonElement list) {
        return list.isJsonArray()
                ? list.getAsJsonArray().asList()
                : List.copyOf(list.getAsJsonObject().asMap().values());
    }

    private static JsonPrimitive is(JsonElement value) {
        return value.isJsonPrimitive() ? value.getAsJsonPrimitive() : new JsonPrimitive('?');
    }

    private boolean check(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
        return holds;
    }
}
