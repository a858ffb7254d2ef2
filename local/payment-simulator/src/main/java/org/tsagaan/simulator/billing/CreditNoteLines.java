package org.tsagaan.simulator.billing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.tsagaan.simulator.store.Ids;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.InvoiceLines;
import org.tsagaan.simulator.wire.Refused;

/**
 * Makes the lines of a credit note: parts of an invoice's lines, or sums with words of their own.
 */
final class CreditNoteLines {
    private final Transaction transaction;
    private final String invoice;

    CreditNoteLines(Transaction transaction, String invoice) {
        this.transaction = transaction;
        this.invoice = invoice;
    }

    /**
     * The lines that these values ask for; one for the whole where only an amount is given.
     *
     * @throws Refused 400 if a line is incomplete, not of this invoice, or more than is left of it
     */
    List<JsonObject> read(JsonObject values) {
        JsonArray given = Json.array(values, "lines");
        if (values.has("amount") != given.isEmpty()) {
            throw Refused.invalid(
                    given.isEmpty() ? "parameter_missing" : null,
                    "amount",
                    "You must specify exactly one of these parameters: amount, lines.");
        }
        List<JsonObject> lines = new ArrayList<>();
        if (given.isEmpty()) {
            lines.add(line("custom_line_item", Json.number(values, "amount"), 1));
        }
        int at = 0;
        for (JsonElement line : given) {
            String path = "lines[" + at++ + "]";
            lines.add(read(line.getAsJsonObject(), path, lines));
        }
        return lines;
    }

    private JsonObject read(JsonObject given, String path, List<JsonObject> before) {
        return Json.need(given, "type").equals("invoice_line_item")
                ? part(given, path, before)
                : custom(given, path);
    }

    private static JsonObject custom(JsonObject given, String path) {
        need(given, "description", path);
        need(given, "unit_amount", path);
        long quantity = Json.number(given, "quantity", 1);
        long unit = Json.number(given, "unit_amount");
        long amount = unit * Math.min(quantity, Amounts.LARGEST);
        JsonObject line = line("custom_line_item", amount, quantity);
        Json.copy(given, "description", line);
        price(line, unit);
        return line;
    }

    private JsonObject part(JsonObject given, String path, List<JsonObject> before) {
        need(given, "invoice_line_item", path);
        String id = Json.need(given, "invoice_line_item");
        JsonObject credited =
                InvoiceLines.of(transaction, invoice).stream()
                        .filter(line -> Json.need(line, "id").equals(id))
                        .findFirst()
                        .orElseThrow(() -> strange(id, path));
        if (given.has("amount") == given.has("quantity")) {
            throw Refused.invalid(
                    null,
                    path + "[amount]",
                    "You must specify exactly one of these parameters: amount, quantity.");
        }
        long quantity = Json.number(given, "quantity", 1);
        long whole = Math.max(1, Json.number(credited, "quantity"));
        long amount =
                given.has("amount")
                        ? Json.number(given, "amount")
                        : Json.number(credited, "amount") * Math.min(quantity, whole + 1) / whole;
        long left = Json.number(credited, "amount") - gone(id, before);
        if (amount > left) {
            throw Refused.invalid(
                    null,
                    path,
                    "The line item %s can be credited by no more than %d.".formatted(id, left));
        }
        JsonObject line = line("invoice_line_item", amount, quantity);
        line.addProperty("invoice_line_item", id);
        Json.copy(credited, "description", line);
        return line;
    }

    /** What has been credited of an invoice's line, by notes that stand and by lines before. */
    private long gone(String line, List<JsonObject> before) {
        List<JsonObject> credited = new ArrayList<>(before);
        for (JsonObject note :
                transaction
                        .list(Kind.CREDIT_NOTE)
                        .where("invoice", invoice)
                        .where("status", "issued")
                        .oldestFirst()) {
            Json.array(Json.object(note, "lines"), "data")
                    .forEach(earlier -> credited.add(earlier.getAsJsonObject()));
        }
        return credited.stream()
                .filter(earlier -> line.equals(Json.text(earlier, "invoice_line_item")))
                .mapToLong(earlier -> Json.number(earlier, "amount"))
                .sum();
    }

    private static JsonObject line(String type, long amount, long quantity) {
        JsonObject line = new JsonObject();
        line.addProperty("id", Ids.next("cnli_"));
        line.addProperty("object", "credit_note_line_item");
        line.addProperty("amount", amount);
        line.add("description", null);
        line.addProperty("discount_amount", 0);
        for (String empty :
                List.of("discount_amounts", "pretax_credit_amounts", "tax_rates", "taxes")) {
            line.add(empty, new JsonArray());
        }
        line.addProperty("livemode", false);
        line.addProperty("quantity", quantity);
        line.addProperty("type", type);
        line.add("unit_amount", null);
        line.add("unit_amount_decimal", null);
        return line;
    }

    private static void price(JsonObject line, long unit) {
        line.addProperty("unit_amount", unit);
        line.addProperty("unit_amount_decimal", Long.toString(unit));
    }

    private static void need(JsonObject given, String field, String path) {
        if (!given.has(field)) {
            String full = path + "[" + field + "]";
            throw Refused.invalid(
                    "parameter_missing", full, "Missing required param: " + full + ".");
        }
    }

    private static Refused strange(String id, String path) {
        return Refused.invalid(
                "resource_missing",
                path + "[invoice_line_item]",
                "No such invoice line item: '" + id + "'");
    }
}
