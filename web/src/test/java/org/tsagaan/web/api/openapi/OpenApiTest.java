package org.tsagaan.web.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;

/** The document describes every method of the API, and nothing that is not there. */
class OpenApiTest {

    /** Too long for an address, and therefore posted; they make nothing. */
    private static final Set<String> QUESTIONS =
            Set.of("/api/v1/wholesale/order-lists", "/api/v1/recalls/previews");

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

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
        var served = new TreeSet<String>();
        for (var resource : resources()) {
            for (var method : resource.getDeclaredMethods()) {
                verbs(method).map(verb -> verb + " " + path(resource, method)).forEach(served::add);
            }
        }
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

    /** Found by looking through the classes, as no registry could be complete. */
    private static List<Class<?>> resources() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org/tsagaan/web"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
                    .<Class<?>>map(OpenApiTest::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .filter(type -> type.getAnnotation(Path.class).value().startsWith("/api/v1"))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, OpenApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value);
    }

    private static String path(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        var whole = resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
        var plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            depth += c == '{' ? 1 : 0;
            boolean inPattern = depth > 0 && whole.lastIndexOf(':', i) > start(whole, i);
            if (!inPattern || (c == '}' && depth == 1)) {
                plain.append(c);
            }
            depth -= c == '}' ? 1 : 0;
        }
        return plain.toString();
    }

    /** Where the parameter around a place begins. */
    private static int start(String path, int place) {
        int slash = path.lastIndexOf("/{", place);
        return slash < 0 ? path.length() : slash;
    }
}
