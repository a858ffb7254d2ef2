package org.tsagaan.simulator.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives plain values their type, or refuses them. */
final class Values {
    /** The largest amount the provider takes, in the smallest unit of the currency. */
    static final long LARGEST_AMOUNT = 99_999_999L;

    private static final List<String> CURRENCIES =
            List.of(
                    "cny", "usd", "eur", "gbp", "hkd", "jpy", "krw", "sgd", "twd", "mop", "mnt",
                    "aud", "cad", "chf", "nzd", "thb", "myr", "rub");

    private Values() {}

    static JsonElement plain(String type, String limits, JsonElement sent, String path) {
        if (type.equals("range")) {
            return range(sent, path);
        }
        String text = sent.getAsString();
        if (text.isEmpty() && !type.equals("clearable")) {
            throw Refused.invalid(
                    "parameter_invalid_empty",
                    path,
                    ("You passed an empty string for '%s'. We assume empty values are an attempt to"
                         + " unset a field; however '%s' cannot be unset. You should remove '%s'"
                         + " from your request or supply a non-empty value.")
                            .formatted(path, path, path));
        }
        return switch (type) {
            case "text", "clearable" -> text(text, limits, path);
            case "integer" -> integer(text, limits, path);
            case "amount" -> amount(text, path);
            case "signed" -> new JsonPrimitive(whole(text, path));
            case "decimal" -> decimal(text, path);
            case "timestamp" -> new JsonPrimitive(whole(text, path));
            case "boolean" -> bool(text, path);
            case "currency" -> currency(text, path);
            case "enum" -> choice(text, limits, path);
            case "url" -> url(text, path);
            case "email" -> email(text, path);
            default -> throw new IllegalStateException("no such type: " + type);
        };
    }

    private static JsonElement text(String text, String limits, String path) {
        int longest = limits.isEmpty() ? 5000 : Integer.parseInt(limits);
        if (text.length() > longest) {
            throw Refused.invalid(
                    "parameter_invalid_string_length" /* the code newer versions give */,
                    path,
                    "Invalid string: %s…; must be at most %d characters"
                            .formatted(text.substring(0, 15), longest));
        }
        return new JsonPrimitive(text);
    }

    private static long whole(String text, String path) {
        if (!text.matches("-?[0-9]{1,18}")) {
            throw Refused.invalid("parameter_invalid_integer", path, "Invalid integer: " + text);
        }
        return Long.parseLong(text);
    }

    private static JsonElement integer(String text, String limits, String path) {
        long value = whole(text, path);
        String[] bounds = (limits.isEmpty() ? "0.." : limits).split("\\.\\.", -1);
        if (!bounds[0].isEmpty() && value < Long.parseLong(bounds[0])) {
            throw tooSmall(bounds[0], path);
        }
        if (!bounds[1].isEmpty() && value > Long.parseLong(bounds[1])) {
            throw Refused.invalid(
                    "parameter_invalid_integer",
                    path,
                    "This value must be less than or equal to " + bounds[1] + ".");
        }
        return new JsonPrimitive(value);
    }

    private static JsonElement amount(String text, String path) {
        long value = whole(text, path);
        if (value < 1) {
            throw tooSmall("1", path);
        }
        if (value > LARGEST_AMOUNT) {
            throw Refused.invalid(
                    "amount_too_large", path, "Amount must be no more than " + LARGEST_AMOUNT);
        }
        return new JsonPrimitive(value);
    }

    private static JsonElement decimal(String text, String path) {
        if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
            throw Refused.invalid(null, path, "Invalid decimal: " + text);
        }
        return new JsonPrimitive(text);
    }

    private static Refused tooSmall(String least, String path) {
        return Refused.invalid(
                "parameter_invalid_integer",
                path,
                "This value must be greater than or equal to " + least + ".");
    }

    private static JsonElement bool(String text, String path) {
        return switch (text) {
            case "true", "1" -> new JsonPrimitive(true);
            case "false", "0" -> new JsonPrimitive(false);
            default -> throw Refused.invalid(null, path, "Invalid boolean: " + text);
        };
    }

    private static JsonElement currency(String text, String path) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!CURRENCIES.contains(lower)) {
            throw Refused.invalid(
                    null,
                    path,
                    "Invalid currency: %s. The simulator supports these currencies: %s"
                            .formatted(lower, String.join(", ", CURRENCIES)));
        }
        return new JsonPrimitive(lower);
    }

    private static JsonElement choice(String text, String limits, String path) {
        List<String> allowed = List.of(limits.split("\\|", -1));
        if (!allowed.contains(text)) {
            throw Refused.invalid(
                    null,
                    path,
                    "Invalid %s: must be one of %s".formatted(path, String.join(", ", allowed)));
        }
        return new JsonPrimitive(text);
    }

    private static JsonElement url(String text, String path) {
        if (!text.matches("https?://[^\\s/][^\\s]*") || text.length() > 5000) {
            throw Refused.invalid("url_invalid", path, "Not a valid URL");
        }
        return new JsonPrimitive(text);
    }

    private static JsonElement email(String text, String path) {
        if (!text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || text.length() > 800) {
            throw Refused.invalid("email_invalid", path, "Invalid email address: " + text);
        }
        return new JsonPrimitive(text);
    }

    private static JsonElement range(JsonElement sent, String path) {
        JsonObject range = new JsonObject();
        if (sent.isJsonPrimitive()) {
            long instant = whole(sent.getAsString(), path);
            range.addProperty("gte", instant);
            range.addProperty("lte", instant);
            return range;
        }
        if (sent.isJsonObject()) {
            for (Map.Entry<String, JsonElement> bound : sent.getAsJsonObject().entrySet()) {
                String full = path + "[" + bound.getKey() + "]";
                if (!List.of("gt", "gte", "lt", "lte").contains(bound.getKey())) {
                    throw Refused.invalid(
                            "parameter_unknown", full, "Received unknown parameter: " + full);
                }
                range.addProperty(bound.getKey(), whole(bound.getValue().getAsString(), full));
            }
        }
        return range;
    }

    /** The provider's metadata: up to 50 pairs, names up to 40 and values up to 500 characters. */
    static JsonElement map(JsonElement sent, String path) {
        if (!sent.isJsonObject()) {
            if (sent.isJsonPrimitive() && sent.getAsString().isEmpty()) {
                return new JsonPrimitive("");
            }
            throw Refused.invalid(null, path, "Invalid object");
        }
        for (Map.Entry<String, JsonElement> pair : sent.getAsJsonObject().entrySet()) {
            String full = path + "[" + pair.getKey() + "]";
            if (!pair.getValue().isJsonPrimitive()) {
                throw Refused.invalid(
                        null,
                        path,
                        "Metadata values must be strings, but for key '"
                                + pair.getKey()
                                + "' you passed in a value of type hash");
            }
            if (pair.getKey().isEmpty() || pair.getKey().length() > 40) {
                throw Refused.invalid(
                        null, full, "Metadata keys must be between 1 and 40 characters.");
            }
            if (pair.getValue().getAsString().length() > 500) {
                throw Refused.invalid(null, full, "Metadata values can have up to 500 characters.");
            }
        }
        if (sent.getAsJsonObject().size() > 50) {
            throw Refused.invalid(null, path, "Metadata can have up to 50 keys.");
        }
        return sent;
    }
}
