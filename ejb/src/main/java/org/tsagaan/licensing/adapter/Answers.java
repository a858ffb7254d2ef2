package org.tsagaan.licensing.adapter;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Answers of an application as the text in which they are kept. */
public final class Answers {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Answers() {}

    /** Reads what {@link #write} wrote. */
    public static Map<String, String> read(String text) {
        Map<String, String> answers = new HashMap<>();
        try (var reader = READERS.createReader(new StringReader(text))) {
            reader.readObject()
                    .forEach((key, value) -> answers.put(key, ((JsonString) value).getString()));
        }
        return answers;
    }

    /** The answers as a JSON object; what can not be stored is left out of each. */
    public static String write(Map<String, String> answers) {
        JsonObjectBuilder object = BUILDERS.createObjectBuilder();
        new TreeMap<>(answers)
                .forEach((key, value) -> object.add(key, value.replace('\0', '\uFFFD')));
        return object.build().toString();
    }
}
