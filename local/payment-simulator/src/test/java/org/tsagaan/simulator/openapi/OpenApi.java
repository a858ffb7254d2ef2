package org.tsagaan.simulator.openapi;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The extract of the provider's published description. */
public final class OpenApi {
    private static final String REF = "#/components/schemas/";

    private final JsonObject operations;
    private final JsonObject schemas;

    private OpenApi(JsonObject extract) {
        operations = extract.getAsJsonObject("operations");
        schemas = extract.getAsJsonObject("schemas");
    }

    /** Reads it. */
    public static OpenApi read() {
        try (InputStream in = OpenApi.class.getResourceAsStream("/openapi/stripe-extract.json")) {
            if (in == null) {
                throw new IllegalStateException("the extract is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new OpenApi(JsonParser.parseString(text).getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operation at this address; addresses without ids win. */
    Optional<JsonObject> operation(String method, String path) {
        String exact = method + " " + path;
        if (operations.has(exact)) {
            return Optional.of(operations.getAsJsonObject(exact));
        }
        for (Map.Entry<String, JsonElement> operation : operations.entrySet()) {
            if (exact.matches(operation.getKey().replaceAll("\\{[a-z_]+}", "[A-Za-z0-9_]+"))) {
                return Optional.of(operation.getValue().getAsJsonObject());
            }
        }
        return Optional.empty();
    }

    /** The schema itself, or the one it refers to. */
    JsonObject resolved(JsonObject schema) {
        JsonElement ref = schema.get("$ref");
        return ref == null
                ? schema
                : resolved(schemas.getAsJsonObject(ref.getAsString().substring(REF.length())));
    }

    /** The schema of a resource. */
    Optional<JsonObject> schema(String object) {
        return Optional.ofNullable(schemas.getAsJsonObject(object));
    }
}
