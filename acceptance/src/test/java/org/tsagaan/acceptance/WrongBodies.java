package org.tsagaan.acceptance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes every wrong body of a request, from its schema and its example in the API's document. */
final class WrongBodies {

    private static final String RAW = "\u0001raw\u0001";

    private final JsonObject schemas;
    private final JsonObject example;
    private final List<Wrong> made = new ArrayList<>();

    /**
     * A wrong body.
     *
     * @param what is wrong with it
     * @param pointer of the field that must be named; empty when it is about the whole
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Wrong(String what, String pointer, byte[] body) {}

    private WrongBodies(JsonObject document, JsonObject example) {
        this.schemas = document.getJsonObject("components").getJsonObject("schemas");
        this.example = example;
    }

    static List<Wrong> of(JsonObject document, JsonObject content) {
        var bodies = new WrongBodies(document, content.getJsonObject("example"));
        bodies.whole();
        bodies.object(content.getJsonObject("schema"), "");
        return bodies.made;
    }

    private void whole() {
        var text = example.toString();
        for (var body :
                List.of(
                        "",
                        "{",
                        "null",
                        "[]",
                        "1",
                        "\"x\"",
                        text + "x",
                        text + text,
                        "[".repeat(9999))) {
            add("whole " + body.substring(0, Math.min(9, body.length())), "", body);
        }
        var first = example.keySet().iterator().next();
        add("twice", "", "{\"" + first + "\":" + example.get(first) + "," + text.substring(1));
        made.add(
                new Wrong(
                        "bad UTF-8",
                        "",
                        text.replaceFirst("\"", "\"\u00FF").getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void object(JsonObject reference, String pointer) {
        var schema = schemas.getJsonObject(reference.getString("$ref").replaceFirst(".*/", ""));
        var required = schema.getJsonArray("required").toString();
        change("unknown field", pointer + "/nobodyKnowsMe", Json.createValue(1));
        for (var property : schema.getJsonObject("properties").entrySet()) {
            var place = pointer + "/" + property.getKey();
            if (required.contains("\"" + property.getKey() + "\"")) {
                remove(place);
                change("null", place, JsonValue.NULL);
            }
            property(property.getValue().asJsonObject(), place);
        }
    }

    private void property(JsonObject schema, String place) {
        if (schema.containsKey("$ref")) {
            change("a text", place, Json.createValue("x"));
            change("a list", place, JsonValue.EMPTY_JSON_ARRAY);
            object(schema, place);
            return;
        }
        values(schema).forEach((what, value) -> change(what, place, value));
        if (Set.of("integer", "number").contains(schema.getString("type"))) {
            for (var raw : List.of("NaN", "Infinity", "1e99999999", "9".repeat(5000), "01", "+1")) {
                raw(place, raw);
            }
        }
    }

    private static Map<String, JsonValue> values(JsonObject schema) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        values.put("an object", JsonValue.EMPTY_JSON_OBJECT);
        if (schema.getString("type").equals("boolean")) {
            values.put("a number", Json.createValue(1));
            values.put("in quotes", Json.createValue("true"));
            return values;
        }
        values.put("true", JsonValue.TRUE);
        switch (schema.getString("type")) {
            case "string" -> {
                values.put("a number", Json.createValue(12));
                values.put("too long", Json.createValue("x".repeat(5000)));
                for (var bad :
                        List.of("\u0000", "a\u0000b", "a\u001Bb", "a\nb", "a\u202Eb", "a\uD800")) {
                    values.put(
                            "U+%04X".formatted((int) bad.charAt(bad.length() - 1)),
                            Json.createValue(bad));
                }
                values.put("invisible", Json.createValue("\u200B\u180B"));
            }
            case "number" -> values.put("in quotes", Json.createValue("1.5"));
            case "integer" -> {
                values.put("in quotes", Json.createValue("12"));
                values.put("half", Json.createValue(new BigDecimal("1.5")));
                values.put("negative", Json.createValue(-1));
                values.put("huge", Json.createValue(Long.MAX_VALUE));
                values.put("beyond", Json.createValue(new BigDecimal("1e30")));
            }
            default -> {
                values.put("of nulls", Json.createArrayBuilder().add(JsonValue.NULL).build());
                boolean ofTexts = schema.getJsonObject("items").toString().contains("\"string\"");
                values.put(
                        "of others",
                        Json.createArrayBuilder()
                                .add(ofTexts ? JsonValue.TRUE : Json.createValue("x"))
                                .build());
                var many = Json.createArrayBuilder();
                IntStream.range(0, 2000).forEach(many::add);
                values.put("too many", many.build());
            }
        }
        return values;
    }

    private void remove(String place) {
        add("missing", place, Json.createPointer(place).remove(example).toString());
    }

    private void change(String what, String place, JsonValue value) {
        add(what, place, escaped(Json.createPointer(place).add(example, value).toString()));
    }

    private void raw(String place, String number) {
        var marked = Json.createPointer(place).add(example, Json.createValue(RAW)).toString();
        add(
                "raw " + number.substring(0, Math.min(9, number.length())),
                "",
                marked.replace(Json.createValue(RAW).toString(), number));
    }

    /** Half of a pair can be written in JSON only as an escape. */
    private static String escaped(String json) {
        return json.replace("\uD800", "\\ud800");
    }

    private void add(String what, String pointer, String body) {
        made.add(new Wrong(what, pointer, body.getBytes(StandardCharsets.UTF_8)));
    }
}
