package org.tsagaan.simulator.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;

/**
 * Turns kept documents into sent ones: fields that begin with an underscore stay inside, lists that
 * belong to a document are added, and ids are replaced by their documents where the caller asks.
 */
public final class Rendering {
    private static final int DEEPEST = 4;

    private final Transaction transaction;

    private Rendering(Transaction transaction) {
        this.transaction = transaction;
    }

    /** The document as it is sent, nothing expanded. */
    public static JsonObject of(Transaction transaction, JsonObject document) {
        return new Rendering(transaction).dressed(document);
    }

    /** The answer's body with each path of {@code expand} expanded. */
    public static JsonObject of(Transaction transaction, JsonObject body, JsonElement expand) {
        Rendering rendering = new Rendering(transaction);
        JsonObject sent = rendering.dressed(body);
        for (JsonElement path : expand.getAsJsonArray()) {
            List<String> steps = List.of(path.getAsString().split("\\.", -1));
            if (steps.size() > DEEPEST) {
                throw Refused.invalid(
                        "property_expansion_max_depth",
                        "expand",
                        "You cannot expand more than 4 levels of a property.");
            }
            rendering.expand(sent, steps, path.getAsString());
        }
        return sent;
    }

    private JsonObject dressed(JsonObject document) {
        JsonObject sent = document.deepCopy();
        switch (Json.text(document, "object")) {
            case "list", "search_result" -> {
                JsonArray data = new JsonArray();
                document.getAsJsonArray("data")
                        .forEach(d -> data.add(dressed(d.getAsJsonObject())));
                sent.add("data", data);
            }
            case "transfer" -> sent.add("reversals", reversals(document));
            case "invoice" -> sent.add("lines", InvoiceLines.shown(transaction, document));
            case "event" ->
                    sent.addProperty("pending_webhooks", pending(Json.need(document, "id")));
            case null, default -> {}
        }
        List.copyOf(sent.keySet()).stream()
                .filter(field -> field.startsWith("_"))
                .forEach(sent::remove);
        return sent;
    }

    private int pending(String event) {
        return transaction.find(Kind.DELIVERY, event).isPresent() ? 1 : 0;
    }

    private JsonObject reversals(JsonObject transfer) {
        String id = Json.need(transfer, "id");
        List<JsonObject> all =
                transaction.list(Kind.TRANSFER_REVERSAL).where("transfer", id).newestFirst();
        return Listing.whole(all, "/v1/transfers/" + id + "/reversals");
    }

    private void expand(JsonObject at, List<String> steps, String path) {
        String field = steps.getFirst();
        List<String> rest = steps.subList(1, steps.size());
        include(at, field);
        JsonElement value = at.get(field);
        if (value == null) {
            throw notExpandable(path);
        }
        JsonElement expanded = reference(value).<JsonElement>map(d -> d).orElse(value);
        at.add(field, expanded);
        if (rest.isEmpty()) {
            return;
        }
        for (JsonObject next : objects(expanded)) {
            expand(next, rest, path);
        }
    }

    /** Adds a field that is sent only where it is asked for. */
    private void include(JsonObject at, String field) {
        switch (Json.text(at, "object") + "." + field) {
            case "checkout.session.line_items" ->
                    at.add(field, kept(Kind.CHECKOUT_SESSION, at).get("_line_items"));
            case "invoice.confirmation_secret" ->
                    at.add(field, kept(Kind.INVOICE, at).get("_confirmation_secret"));
            case "invoice.payments" -> at.add(field, payments(Json.need(at, "id")));
            default -> {}
        }
    }

    private JsonObject kept(Kind kind, JsonObject sent) {
        return transaction.need(kind, Json.need(sent, "id"));
    }

    private JsonObject payments(String invoice) {
        List<JsonObject> all =
                transaction.list(Kind.INVOICE_PAYMENT).where("invoice", invoice).newestFirst();
        return dressed(Listing.whole(all, "/v1/invoice_payments"));
    }

    private Optional<JsonObject> reference(JsonElement value) {
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            return Optional.empty();
        }
        String id = value.getAsString();
        for (Kind kind : Kind.values()) {
            if (!kind.prefix().isEmpty() && id.startsWith(kind.prefix())) {
                Optional<JsonObject> found = transaction.find(kind, id);
                if (found.isPresent()) {
                    return found.map(this::dressed);
                }
            }
        }
        return Optional.empty();
    }

    private static List<JsonObject> objects(JsonElement value) {
        List<JsonObject> objects = new ArrayList<>();
        if (value.isJsonObject()) {
            objects.add(value.getAsJsonObject());
        } else if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(entry -> objects.addAll(objects(entry)));
        }
        return objects;
    }

    private static Refused notExpandable(String path) {
        return Refused.invalid(null, "expand", "This property cannot be expanded (" + path + ").");
    }
}
