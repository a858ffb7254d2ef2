package org.tsagaan.web.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tsagaan.web.ServedMethods;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;

/** The document describes every method of the API, and nothing that is not there. */
class OpenApiTest {

    /** Too long for an address, and therefore posted; they make nothing. */
    private static final Set<String> QUESTIONS =
            Set.of("/api/v1/wholesale/order-lists", "/api/v1/recalls/previews");

    @Path("/api/v1/rumours")
    @Means("A resource that says nothing of its method.")
    static class Undescribed {
        @POST
        public String spread() {
            return "";
        }
    }

    record Rumour(String text) {}

    @Path("/api/v1/rumours")
    @Means("A resource whose record says nothing of itself.")
    static class Unexplained {
        @GET
        @Described(value = "Hear", answer = Rumour.class)
        public Rumour hear() {
            return new Rumour("");
        }
    }

    @Test
    void everyMethodIsDescribedAndNothingElse() throws IOException {
        var served = ServedMethods.of(resources());
        var described = new TreeSet<String>();
        document()
                .getJsonObject("paths")
                .forEach(
                        (path, operations) ->
                                operations
                                        .asJsonObject()
                                        .keySet()
                                        .forEach(
                                                verb ->
                                                        described.add(
                                                                verb.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path)));
        assertThat(served).hasSizeGreaterThan(20);
        assertThat(described).isEqualTo(served);
    }

    @Test
    void everyParameterOfAPathIsDescribed() throws IOException {
        for (var operation : operations()) {
            var inPath = new TreeSet<String>();
            operation.value().getJsonArray("parameters").stream()
                    .map(JsonValue::asJsonObject)
                    .filter(parameter -> parameter.getString("in").equals("path"))
                    .forEach(parameter -> inPath.add(parameter.getString("name")));
            var named = new TreeSet<String>();
            java.util.regex.Pattern.compile("\\{(\\w+)\\}")
                    .matcher(operation.path())
                    .results()
                    .forEach(found -> named.add(found.group(1)));
            assertThat(inPath).as(operation.path()).isEqualTo(named);
        }
    }

    @Test
    void everyReferenceLeadsToASchema() throws IOException {
        var schemas = document().getJsonObject("components").getJsonObject("schemas");
        var references = new TreeSet<String>();
        collect(document(), references);
        assertThat(references)
                .isNotEmpty()
                .allMatch(name -> schemas.containsKey(name.replace("#/components/schemas/", "")));
    }

    @Test
    void everyOperationHasItsOwnNameAndTellsItsProblems() throws IOException {
        var names = new ArrayList<String>();
        for (var operation : operations()) {
            names.add(operation.value().getString("operationId"));
            var responses = operation.value().getJsonObject("responses");
            assertThat(responses.keySet()).as(operation.path()).contains("400", "406", "500");
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    private static boolean makesSomething(Operation operation) {
        return operation.verb().equals("post") && !QUESTIONS.contains(operation.path());
    }

    @Test
    void everyPostThatMakesSomethingTakesAnIdempotencyKey() throws IOException {
        for (var operation : operations()) {
            var keys =
                    operation.value().getJsonArray("parameters").stream()
                            .map(JsonValue::asJsonObject)
                            .filter(p -> p.getString("name").equals("Idempotency-Key"))
                            .count();
            assertThat(keys).as(operation.path()).isEqualTo(makesSomething(operation) ? 1 : 0);
        }
    }

    @Test
    void whatIsNotDescribedIsRejected() {
        assertThatThrownBy(() -> OpenApiDocument.of(List.of(Undescribed.class)))
                .hasMessageContaining("spread");
        assertThatThrownBy(() -> OpenApiDocument.of(List.of(Unexplained.class)))
                .hasMessageContaining("Rumour");
    }

    /** An operation of the document. */
    record Operation(String path, String verb, JsonObject value) {}

    private static List<Operation> operations() throws IOException {
        var all = new ArrayList<Operation>();
        document()
                .getJsonObject("paths")
                .forEach(
                        (path, operations) ->
                                operations
                                        .asJsonObject()
                                        .forEach(
                                                (verb, value) ->
                                                        all.add(
                                                                new Operation(
                                                                        path,
                                                                        verb,
                                                                        value.asJsonObject()))));
        return all;
    }

    private static JsonObject document() throws IOException {
        return OpenApiDocument.of(resources());
    }

    private static void collect(JsonValue value, Set<String> references) {
        switch (value) {
            case JsonObject object ->
                    object.forEach(
                            (name, inner) -> {
                                if (name.equals("$ref")) {
                                    references.add(((JsonString) inner).getString());
                                }
                                collect(inner, references);
                            });
            case jakarta.json.JsonArray array -> array.forEach(one -> collect(one, references));
            default -> {}
        }
    }

    private static List<Class<?>> resources() throws IOException {
        return ServedMethods.resources().stream()
                .filter(type -> type.getAnnotation(Path.class).value().startsWith("/api/v1"))
                .toList();
    }
}
