package org.tsagaan.simulator.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters one operation takes, read from a text resource with one parameter a line: its
 * path, its type (with limits after a colon), and {@code required}.
 */
public final class Parameters {
    private final Shape root = new Shape();

    private Parameters() {}

    /** Reads {@code parameters/NAME.txt}. */
    public static Parameters named(String name) {
        String file = "/org/tsagaan/simulator/parameters/" + name + ".txt";
        try (InputStream in = Parameters.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no such resource: " + file);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Parameters of(String text) {
        Parameters parameters = new Parameters();
        parameters.add("expand[] text");
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(parameters::add);
        return parameters;
    }

    private void add(String line) {
        List<String> words = List.of(line.strip().split("\\s+", -1));
        if (words.getFirst().equals("paging")) {
            List.of("limit integer:1..100", "starting_after text", "ending_before text")
                    .forEach(this::add);
            return;
        }
        Shape shape = root;
        for (String step : words.getFirst().split("\\.", -1)) {
            boolean list = step.endsWith("[]");
            shape = shape.child(list ? step.substring(0, step.length() - 2) : step);
            shape = list ? shape.item() : shape;
        }
        if (words.contains("list")) {
            shape.item();
        }
        shape.is(words.get(1), words.contains("required"));
    }

    /**
     * Checks what was sent and gives every value its type.
     *
     * @throws Refused at the first parameter that is unknown, missing or wrong
     */
    public JsonObject check(JsonObject sent) {
        return object(root, sent, null);
    }

    private static JsonObject object(Shape shape, JsonObject sent, @Nullable String path) {
        for (String name : sent.keySet()) {
            if (!shape.children().containsKey(name)) {
                String full = join(path, name);
                throw Refused.invalid(
                        "parameter_unknown", full, "Received unknown parameter: " + full);
            }
        }
        JsonObject checked = new JsonObject();
        for (Map.Entry<String, Shape> child : shape.children().entrySet()) {
            String full = join(path, child.getKey());
            JsonElement value = sent.get(child.getKey());
            if (value != null) {
                checked.add(child.getKey(), value(child.getValue(), value, full));
            } else if (child.getValue().required()) {
                throw Refused.invalid(
                        "parameter_missing", full, "Missing required param: " + full + ".");
            }
        }
        return checked;
    }

    private static JsonElement value(Shape shape, JsonElement sent, String path) {
        return switch (shape.type()) {
            case "object" -> object(shape, asObject(sent, path), path);
            case "list" -> list(shape, sent, path);
            case "map" -> Values.map(sent, path);
            default -> {
                if (!sent.isJsonPrimitive() && !shape.type().equals("range")) {
                    throw Refused.invalid(null, path, "Invalid string: " + sent);
                }
                yield Values.plain(shape.type(), shape.limits(), sent, path);
            }
        };
    }

    private static JsonObject asObject(JsonElement sent, String path) {
        if (!sent.isJsonObject()) {
            throw Refused.invalid(null, path, "Invalid object");
        }
        return sent.getAsJsonObject();
    }

    private static JsonArray list(Shape shape, JsonElement sent, String path) {
        JsonArray checked = new JsonArray();
        if (sent.isJsonArray()) {
            int at = 0;
            for (JsonElement entry : sent.getAsJsonArray()) {
                checked.add(value(shape.item(), entry, path + "[" + at++ + "]"));
            }
        } else if (sent.isJsonObject()) {
            sent.getAsJsonObject()
                    .entrySet()
                    .forEach(
                            entry -> {
                                if (!entry.getKey().matches("[0-9]{1,4}")) {
                                    throw Refused.invalid(null, path, "Invalid array");
                                }
                                String full = path + "[" + entry.getKey() + "]";
                                checked.add(value(shape.item(), entry.getValue(), full));
                            });
        } else if (!sent.equals(new JsonPrimitive(""))) {
            throw Refused.invalid(null, path, "Invalid array");
        }
        return checked;
    }

    private static String join(@Nullable String path, String name) {
        return path == null ? name : path + "[" + name + "]";
    }
}
