package org.tsagaan.acceptance;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** An operation of the API's document, and the wrong ways to ask for it. */
record Operation(String verb, String path, JsonObject described) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

    static final String JSON = "application/json";
    static final String FORM = "multipart/form-data";

    static List<Operation> listOf(JsonObject document) {
        List<Operation> all = new ArrayList<>();
        for (var path : document.getJsonObject("paths").entrySet()) {
            for (var verb : path.getValue().asJsonObject().entrySet()) {
                all.add(
                        new Operation(
                                verb.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                verb.getValue().asJsonObject()));
            }
        }
        return all;
    }

    boolean takesBody() {
        return described.containsKey("requestBody");
    }

    /** The kinds of body that it takes, and what the document says of each. */
    JsonObject contents() {
        return described.getJsonObject("requestBody").getJsonObject("content");
    }

    /** JSON, or a form with files where it takes no JSON. */
    String media() {
        return !takesBody() || contents().containsKey(JSON) ? JSON : Parts.TYPE;
    }

    /**
     * The body that the document gives as an example; empty where none is taken.
     *
     * @param document the whole of it
     */
    byte[] example(JsonObject document) {
        if (!takesBody()) {
            return new byte[0];
        }
        if (media().equals(JSON)) {
            return contents()
                    .getJsonObject(JSON)
                    .getJsonObject("example")
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        }
        var content = contents().getJsonObject(FORM);
        return Parts.example(schema(document, content), content.getJsonObject("example")).bytes();
    }

    private static JsonObject schema(JsonObject document, JsonObject content) {
        return document.getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject(
                        content.getJsonObject("schema").getString("$ref").replaceFirst(".*/", ""));
    }

    boolean takes(String header) {
        return parameters().stream().anyMatch(p -> p.getString("name").equals(header));
    }

    boolean knowsItsAsker() {
        return !described.getJsonArray("security").isEmpty();
    }

    /** Names of what stands in its path. */
    List<String> names() {
        return PLACEHOLDER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** Its address with these values, and 7 for what has none. */
    String at(Map<String, String> values) {
        return PLACEHOLDER
                .matcher(path)
                .replaceAll(found -> values.getOrDefault(found.group(1), "7"));
    }

    /** Queries that are wrong, each in one way. */
    List<String> wrongQueries() {
        List<String> queries =
                new ArrayList<>(
                        List.of("nobodyKnowsMe=1", "%FF=1", "a=%FF", "=", "x".repeat(7000)));
        for (var parameter : parameters()) {
            if (parameter.getString("in").equals("query")) {
                queries.addAll(wrong(parameter.getString("name") + "=", type(parameter)));
            }
        }
        return queries;
    }

    private static List<String> wrong(String name, String type) {
        List<String> values =
                new ArrayList<>(List.of("%01", "%E2%80%AE", "%C3%28", "a%0Ab", "x".repeat(3000)));
        if (List.of("integer", "number").contains(type)) {
            values.addAll(List.of("", "x", "NaN", "1e3", "99999999999999999999", "0x10"));
        }
        List<String> queries = new ArrayList<>(values.stream().map(value -> name + value).toList());
        if (!type.equals("array")) {
            queries.add(name + "1&" + name + "1");
        }
        return queries;
    }

    private static String type(JsonObject parameter) {
        return parameter.getJsonObject("schema").getString("type");
    }

    private List<JsonObject> parameters() {
        return described.getJsonArray("parameters").stream().map(JsonValue::asJsonObject).toList();
    }
}
