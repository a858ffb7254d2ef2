package org.tsagaan.simulator.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON objects the way the provider does: nulls are written. */
public final class Json {
    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private Json() {}

    /** One line of JSON. */
    public static String write(JsonElement element) {
        return GSON.toJson(element);
    }

    /**
     * Reads an object.
     *
     * @throws com.google.gson.JsonParseException if it is none
     */
    public static JsonObject read(String text) {
        JsonElement element = JsonParser.parseString(text);
        if (!element.isJsonObject()) {
            throw new com.google.gson.JsonParseException("not an object");
        }
        return element.getAsJsonObject();
    }

    /** The text of a field, or null where it is absent, null or no plain value. */
    public static @Nullable String text(JsonObject object, String field) {
        JsonElement value = object.get(field);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
    }

    /** The text of a field that must be there. */
    public static String need(JsonObject object, String field) {
        String value = text(object, field);
        if (value == null) {
            throw new IllegalStateException("field " + field + " is missing");
        }
        return value;
    }

    /** The whole number in a field, or this one where there is none. */
    public static long number(JsonObject object, String field, long otherwise) {
        JsonElement value = object.get(field);
        return value == null || !value.isJsonPrimitive() ? otherwise : value.getAsLong();
    }

    /** The whole number in a field that must be there. */
    public static long number(JsonObject object, String field) {
        return Long.parseLong(need(object, field));
    }

    /** Whether a field is there and true. */
    public static boolean flag(JsonObject object, String field) {
        JsonElement value = object.get(field);
        return value != null && value.isJsonPrimitive() && value.getAsBoolean();
    }

    /** The object in a field; an empty one, not joined to it, where there is none. */
    public static JsonObject object(JsonObject object, String field) {
        JsonElement value = object.get(field);
        return value == null || !value.isJsonObject() ? new JsonObject() : value.getAsJsonObject();
    }

    /** The list in a field; an empty one, not joined to it, where there is none. */
    public static JsonArray array(JsonObject object, String field) {
        JsonElement value = object.get(field);
        return value == null || !value.isJsonArray() ? new JsonArray() : value.getAsJsonArray();
    }

    /** Copies a field where the source has it. */
    public static void copy(JsonObject from, String field, JsonObject to) {
        JsonElement value = from.get(field);
        if (value != null) {
            to.add(field, value.deepCopy());
        }
    }
}
