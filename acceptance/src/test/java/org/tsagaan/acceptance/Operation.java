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

    JsonObject content() {
        return described
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json");
    }

    /** The body that the document gives as an example; empty where none is taken. */
    byte[] example() {
        return takesBody()
                ? content().getJsonObject("example").toString().getBytes(StandardCharsets.UTF_8)
                : new byte[0];
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
