package org.tsagaan.web.api;

import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.util.Map;

/**
 * Writes what is answered, where it must be kept as text, and reads that again. The factories are
 * found once: {@code jakarta.json.Json} looks through every library of the server at each call.
 */
final class Json {
    private static final Jsonb BINDER = JsonbBuilder.create();
    private static final JsonBuilderFactory BUILDERS =
            jakarta.json.Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS =
            jakarta.json.Json.createReaderFactory(Map.of());

    private Json() {}

    static String write(Object answer) {
        return BINDER.toJson(answer);
    }

    static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    static JsonObject read(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
