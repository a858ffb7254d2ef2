package org.tsagaan.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Settings and mappings of the index, as {@code index.json} and {@code synonyms.txt} have them. Its
 * fingerprint is part of the index's name: another definition makes another index. So is that of
 * the names of sellers, which are words of an index from when it was made.
 */
@ApplicationScoped
public class IndexDefinition {

    /** The name under which the index is searched. */
    public static final String LIVE = "tsagaan-offers";

    /** The name of an index that is being filled, to take over. */
    public static final String NEXT = "tsagaan-offers-next";

    /** What every index of ours is called. */
    public static final String PATTERN = "tsagaan-offers-*";

    /** The plugin without which the index can not be made. */
    public static final String PLUGIN = "tsagaan-analysis";

    /** The oldest plugin whose words are those that the definition counts on. */
    public static final String PLUGIN_VERSION = "0.1.0";

    private static final String PLACE = "/org/tsagaan/search/";
    private static final JsonString SYNONYMS = Json.createValue("@synonyms");
    private static final JsonString NAMES = Json.createValue("@names");

    private final JsonObject definition;
    private final List<String> synonyms;
    private final String fingerprint;

    public IndexDefinition() {
        this(resource("index.json"), resource("synonyms.txt"));
    }

    IndexDefinition(String json, String synonyms) {
        try (var reader = Json.createReader(new StringReader(json))) {
            this.synonyms = rules(synonyms);
            definition = with(SYNONYMS, this.synonyms, reader.readObject()).asJsonObject();
        }
        fingerprint = fingerprint(definition.toString());
    }

    /**
     * The whole definition, the synonyms in their places.
     *
     * @param names what names of sellers have of their own, each of two or more Chinese characters
     */
    public JsonObject json(List<String> names) {
        return with(NAMES, names, definition).asJsonObject();
    }

    /** The rules for words that mean the same, in Solr's notation. */
    public List<String> synonyms() {
        return synonyms;
    }

    /** Twelve hexadecimal digits that change with the definition. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * The name of an index made from this definition at an instant.
     *
     * @param names as in {@link #json}
     */
    public String nameAt(long epochMillis, List<String> names) {
        return begin(names) + epochMillis;
    }

    /** Whether an index was made from this definition, with whatever names. */
    public boolean made(String index) {
        return index.startsWith(begin());
    }

    /**
     * Whether an index was made from this definition with these names.
     *
     * @param names as in {@link #json}
     */
    public boolean made(String index, List<String> names) {
        return index.startsWith(begin(names));
    }

    private String begin() {
        return LIVE + "-" + fingerprint + "-";
    }

    private String begin(List<String> names) {
        return begin() + fingerprint(String.join(" ", names)) + "-";
    }

    /** The definition with texts where a list of nothing but their mark stands. */
    private static JsonValue with(JsonString mark, List<String> texts, JsonValue value) {
        return switch (value) {
            case JsonObject object -> {
                JsonObjectBuilder built = Json.createObjectBuilder();
                object.forEach((name, inner) -> built.add(name, with(mark, texts, inner)));
                yield built.build();
            }
            case JsonArray array when array.size() == 1 && array.getFirst().equals(mark) ->
                    Json.createArrayBuilder(texts).build();
            case JsonArray array -> {
                JsonArrayBuilder built = Json.createArrayBuilder();
                array.forEach(inner -> built.add(with(mark, texts, inner)));
                yield built.build();
            }
            default -> value;
        };
    }

    private static List<String> rules(String synonyms) {
        return synonyms.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = IndexDefinition.class.getResourceAsStream(PLACE + name)) {
            if (in == null) {
                throw new IllegalStateException("Not in the jar: " + PLACE + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable: " + PLACE + name, e);
        }
    }
}
