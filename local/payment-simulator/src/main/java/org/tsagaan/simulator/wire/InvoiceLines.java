package org.tsagaan.simulator.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;

/** The lines of an invoice: its items in the form in which they are sent within it. */
public final class InvoiceLines {
    private static final List<String> TAKEN_OVER =
            List.of(
                    "amount",
                    "currency",
                    "description",
                    "discountable",
                    "invoice",
                    "livemode",
                    "metadata",
                    "period",
                    "pricing",
                    "quantity",
                    "quantity_decimal");

    private InvoiceLines() {}

    /** All of an invoice, in the order in which they were made. */
    public static List<JsonObject> of(Transaction transaction, String invoice) {
        return items(transaction, invoice).stream().map(InvoiceLines::line).toList();
    }

    /** The items behind the lines. */
    public static List<JsonObject> items(Transaction transaction, String invoice) {
        return transaction.list(Kind.INVOICE_ITEM).where("invoice", invoice).oldestFirst();
    }

    /** The address of the list of them all. */
    public static String url(String invoice) {
        return "/v1/invoices/" + invoice + "/lines";
    }

    /** The first of them, as they are sent with the invoice. */
    static JsonObject shown(Transaction transaction, JsonObject invoice) {
        String id = Json.need(invoice, "id");
        return Listing.beginning(of(transaction, id), url(id));
    }

    private static JsonObject line(JsonObject item) {
        JsonObject line = new JsonObject();
        line.addProperty("id", Json.need(item, "_line"));
        line.addProperty("object", "line_item");
        TAKEN_OVER.forEach(field -> Json.copy(item, field, line));
        line.addProperty("subtotal", Json.number(item, "amount"));
        line.add("parent", parent(Json.need(item, "id")));
        line.add("subscription", JsonNull.INSTANCE);
        for (String empty :
                List.of("discount_amounts", "discounts", "pretax_credit_amounts", "taxes")) {
            line.add(empty, new JsonArray());
        }
        return line;
    }

    private static JsonObject parent(String item) {
        JsonObject parent =
                Json.read(
                        "{'invoice_item_details':{'proration':false,"
                                + "'proration_details':{'credited_items':null},"
                                + "'subscription':null},'subscription_item_details':null,"
                                + "'type':'invoice_item_details'}");
        parent.getAsJsonObject("invoice_item_details").addProperty("invoice_item", item);
        return parent;
    }
}
