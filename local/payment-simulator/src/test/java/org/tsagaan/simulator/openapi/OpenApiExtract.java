package org.tsagaan.simulator.openapi;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cuts the operations the simulator covers, and the schemas they use, out of the provider's whole
 * description. See {@code src/test/resources/openapi/README.md} for how it is run.
 */
public final class OpenApiExtract {
    private static final String REF = "#/components/schemas/";

    /** Operations begin with one of these. */
    private static final List<String> PATHS =
            List.of(
                    "/v1/checkout/sessions",
                    "/v1/payment_intents",
                    "/v1/payment_methods",
                    "/v1/charges",
                    "/v1/refunds",
                    "/v1/transfers",
                    "/v1/accounts",
                    "/v1/balance",
                    "/v1/balance_transactions",
                    "/v1/events",
                    "/v1/customers",
                    "/v1/invoices",
                    "/v1/invoiceitems",
                    "/v1/credit_notes");

    /** Resources that are never sent whole: where one could stand for an id, the id is enough. */
    private static final Set<String> WHOLE =
            Set.of(
                    "checkout.session",
                    "payment_intent",
                    "payment_method",
                    "charge",
                    "refund",
                    "transfer",
                    "transfer_reversal",
                    "account",
                    "balance",
                    "balance_transaction",
                    "event",
                    "customer",
                    "invoice",
                    "invoiceitem",
                    "credit_note",
                    "item",
                    "line_item",
                    "price");

    private final JsonObject schemas;
    private final Set<String> otherWays = new HashSet<>();

    private OpenApiExtract(JsonObject all) {
        schemas = all.getAsJsonObject("components").getAsJsonObject("schemas");
        schemas.getAsJsonObject("payment_method")
                .getAsJsonObject("properties")
                .getAsJsonObject("type")
                .getAsJsonArray("enum")
                .forEach(type -> otherWays.add(type.getAsString()));
        otherWays.addAll(List.of("card_present", "interac_present", "source", "bitcoin", "sofort"));
        otherWays.removeAll(Set.of("card", "alipay", "wechat_pay"));
    }

    /** Arguments: the whole description, and where the extract goes. */
    public static void main(String[] args) throws IOException {
        JsonObject all =
                JsonParser.parseString(Files.readString(Path.of(args[0]))).getAsJsonObject();
        JsonObject extract = new OpenApiExtract(all).cut(all.getAsJsonObject("paths"));
        Files.writeString(
                Path.of(args[1]),
                new GsonBuilder().serializeNulls().create().toJson(extract) + "\n");
    }

    private JsonObject cut(JsonObject paths) {
        JsonObject operations = new JsonObject();
        Deque<String> wanted = new ArrayDeque<>(List.of("api_errors"));
        for (Map.Entry<String, JsonElement> path : paths.entrySet()) {
            for (String method : List.of("get", "post", "delete")) {
                JsonObject operation = path.getValue().getAsJsonObject().getAsJsonObject(method);
                if (operation != null && covered(method, path.getKey())) {
                    JsonObject shortened = operation(operation);
                    operations.add(
                            method.toUpperCase(Locale.ROOT) + " " + path.getKey(), shortened);
                    collect(shortened, wanted);
                }
            }
        }
        JsonObject extract = new JsonObject();
        extract.add("operations", operations);
        extract.add("schemas", closure(wanted));
        return extract;
    }

    private static boolean covered(String method, String path) {
        if (method.equals("delete") && !path.startsWith("/v1/invoice")) {
            return false;
        }
        return PATHS.stream()
                .anyMatch(
                        known ->
                                path.matches(
                                        known
                                                + "(/search|/\\{[a-z_]+}(/(expire|line_items|confirm|cancel|reversals(/\\{id})?|finalize|pay|void|mark_uncollectible|send|lines))?)?"));
    }

    private JsonObject operation(JsonObject operation) {
        JsonObject result = new JsonObject();
        JsonObject parameters = new JsonObject();
        if (operation.has("parameters")) {
            for (JsonElement parameter : operation.getAsJsonArray("parameters")) {
                JsonObject one = parameter.getAsJsonObject();
                if (one.get("in").getAsString().equals("query")) {
                    parameters.add(one.get("name").getAsString(), pruned(one.get("schema")));
                }
            }
        }
        result.add("query", parameters);
        JsonObject form =
                at(
                        operation,
                        "requestBody",
                        "content",
                        "application/x-www-form-urlencoded",
                        "schema");
        result.add("form", pruned(form));
        result.add(
                "answer",
                pruned(at(operation, "responses", "200", "content", "application/json", "schema")));
        return result;
    }

    private static JsonObject at(JsonObject from, String... path) {
        JsonObject here = from;
        for (String step : path) {
            here = here.has(step) ? here.getAsJsonObject(step) : new JsonObject();
        }
        return here;
    }

    private JsonObject closure(Deque<String> wanted) {
        Map<String, JsonElement> found = new TreeMap<>();
        while (!wanted.isEmpty()) {
            String name = wanted.pop();
            if (!found.containsKey(name)) {
                JsonElement schema = pruned(schemas.get(name));
                found.put(name, schema);
                collect(schema, wanted);
            }
        }
        JsonObject result = new JsonObject();
        found.forEach(result::add);
        return result;
    }

    private static void collect(JsonElement in, Deque<String> wanted) {
        if (in.isJsonArray()) {
            in.getAsJsonArray().forEach(entry -> collect(entry, wanted));
        } else if (in.isJsonObject()) {
            in.getAsJsonObject()
                    .entrySet()
                    .forEach(
                            field -> {
                                if (field.getKey().equals("$ref")
                                        && field.getValue().isJsonPrimitive()) {
                                    wanted.add(
                                            field.getValue().getAsString().substring(REF.length()));
                                } else {
                                    collect(field.getValue(), wanted);
                                }
                            });
        }
    }

    /** The schema without words, without other ways to pay, and with ids for foreign resources. */
    private JsonElement pruned(JsonElement schema) {
        if (schema.isJsonArray()) {
            JsonArray result = new JsonArray();
            schema.getAsJsonArray().forEach(entry -> result.add(pruned(entry)));
            return result;
        }
        if (!schema.isJsonObject()) {
            return schema;
        }
        JsonObject result = new JsonObject();
        for (Map.Entry<String, JsonElement> field : schema.getAsJsonObject().entrySet()) {
            switch (field.getKey()) {
                case "description", "title" -> {
                    if (field.getValue().isJsonObject()) {
                        result.add(field.getKey(), pruned(field.getValue()));
                    }
                }
                case "properties" -> result.add("properties", properties(field.getValue()));
                case "anyOf" -> result.add("anyOf", choices(field.getValue().getAsJsonArray()));
                default -> {
                    if (!field.getKey().startsWith("x-")) {
                        result.add(field.getKey(), pruned(field.getValue()));
                    }
                }
            }
        }
        return result;
    }

    private JsonObject properties(JsonElement properties) {
        JsonObject result = new JsonObject();
        for (Map.Entry<String, JsonElement> property : properties.getAsJsonObject().entrySet()) {
            if (!otherWays.contains(property.getKey())) {
                result.add(property.getKey(), pruned(property.getValue()));
            }
        }
        return result;
    }

    private JsonArray choices(JsonArray anyOf) {
        JsonArray result = new JsonArray();
        for (JsonElement choice : anyOf) {
            JsonElement ref = choice.getAsJsonObject().get("$ref");
            if (ref == null || !foreign(ref.getAsString().substring(REF.length()))) {
                result.add(pruned(choice));
            }
        }
        return result;
    }

    private boolean foreign(String name) {
        JsonObject properties = at(schemas.getAsJsonObject(name), "properties");
        return properties.has("object") && properties.has("id") && !WHOLE.contains(name);
    }
}
