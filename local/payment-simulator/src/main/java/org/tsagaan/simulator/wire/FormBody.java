package org.tsagaan.simulator.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code a[b][0]=c&d[]=e}, the provider's way of writing nested values in a form. */
public final class FormBody {
    private static final int DEEPEST = 12;

    private FormBody() {}

    /** The tree of values: objects (also for numbered lists), arrays for {@code []}, and texts. */
    public static JsonObject read(String form) {
        JsonObject root = new JsonObject();
        for (String pair : form.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                set(root, name, value);
            }
        }
        return root;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid(null, null, "Invalid request: the form is not well encoded.");
        }
    }

    private static void set(JsonObject root, String name, String value) {
        List<String> path = path(name);
        JsonObject at = root;
        for (int i = 0; i < path.size(); i++) {
            String step = path.get(i);
            boolean list = i + 2 == path.size() && path.get(i + 1).isEmpty();
            if (list) {
                array(at, step, name).add(value);
                return;
            }
            if (i == path.size() - 1) {
                put(at, step, value, name);
                return;
            }
            at = child(at, step, name);
        }
    }

    private static List<String> path(String name) {
        int bracket = name.indexOf('[');
        if (bracket < 0) {
            return List.of(name);
        }
        List<String> path = new ArrayList<>();
        path.add(name.substring(0, bracket));
        int at = bracket;
        while (at < name.length()) {
            int close = name.indexOf(']', at);
            if (name.charAt(at) != '[' || close < 0 || path.size() > DEEPEST) {
                throw invalid(name);
            }
            path.add(name.substring(at + 1, close));
            at = close + 1;
        }
        if (path.subList(1, path.size() - 1).contains("")) {
            throw invalid(name);
        }
        return path;
    }

    private static JsonArray array(JsonObject at, String step, String name) {
        JsonElement present = at.get(step);
        if (present == null) {
            present = new JsonArray();
            at.add(step, present);
        }
        if (!present.isJsonArray()) {
            throw invalid(name);
        }
        return present.getAsJsonArray();
    }

    private static JsonObject child(JsonObject at, String step, String name) {
        JsonElement present = at.get(step);
        if (present == null) {
            present = new JsonObject();
            at.add(step, present);
        }
        if (!present.isJsonObject()) {
            throw invalid(name);
        }
        return present.getAsJsonObject();
    }

    private static void put(JsonObject at, String step, String value, String name) {
        JsonElement present = at.get(step);
        if (present != null && !present.isJsonPrimitive()) {
            throw invalid(name);
        }
        at.add(step, new JsonPrimitive(value));
    }

    private static Refused invalid(String name) {
        return Refused.invalid(null, name, "Invalid request: cannot read the parameter " + name);
    }
}
