package org.tsagaan.simulator.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.tsagaan.simulator.store.Ids;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Refused;

/** Makes the line items of a checkout session out of prices given on the spot. */
final class LineItems {
    /** The largest sum, in the smallest unit of the currency. */
    static final long LARGEST_TOTAL = 99_999_999L;

    private static final int MOST = 100;

    private final Call call;

    LineItems(Call call) {
        this.call = call;
    }

    /** The list of items, as {@code line_items} is sent. */
    JsonObject read() {
        JsonArray given = Json.array(call.params(), "line_items");
        if (given.isEmpty() || given.size() > MOST) {
            throw Refused.invalid(
                    null, "line_items", "You must provide between 1 and 100 line items.");
        }
        JsonArray items = new JsonArray();
        int at = 0;
        for (JsonElement line : given) {
            items.add(item(line.getAsJsonObject(), "line_items[" + at++ + "]"));
        }
        oneCurrency(items);
        JsonObject list = new JsonObject();
        list.addProperty("object", "list");
        list.add("data", items);
        list.addProperty("has_more", false);
        return list;
    }

    private JsonObject item(JsonObject line, String path) {
        if (!line.has("price_data")) {
            throw Refused.invalid(
                    "parameter_missing",
                    path + "[price_data]",
                    "You must specify either `price` or `price_data` for each line item.");
        }
        if (!line.has("quantity")) {
            throw Refused.invalid(
                    "parameter_missing",
                    path + "[quantity]",
                    "Missing required param: " + path + "[quantity].");
        }
        JsonObject price = Json.object(line, "price_data");
        long quantity = Json.number(line, "quantity");
        long unit = Json.number(price, "unit_amount");
        long total = Math.multiplyExact(unit, Math.min(quantity, LARGEST_TOTAL + 1));
        JsonObject item = new JsonObject();
        item.addProperty("id", Ids.next("li_"));
        item.addProperty("object", "item");
        item.addProperty("amount_discount", 0);
        item.addProperty("amount_subtotal", total);
        item.addProperty("amount_tax", 0);
        item.addProperty("amount_total", total);
        item.addProperty("currency", Json.need(price, "currency"));
        JsonObject product = Json.object(price, "product_data");
        item.addProperty("description", Json.need(product, "name"));
        item.add("metadata", new JsonObject());
        item.add("price", price(price, unit));
        item.addProperty("quantity", quantity);
        return item;
    }

    private JsonObject price(JsonObject given, long unit) {
        JsonObject price =
                Json.read(
                        "{'object':'price','active':false,'billing_scheme':'per_unit',"
                                + "'custom_unit_amount':null,'livemode':false,'lookup_key':null,"
                                + "'metadata':{},'nickname':null,'recurring':null,"
                                + "'tax_behavior':'unspecified','tiers_mode':null,"
                                + "'transform_quantity':null,'type':'one_time'}");
        price.addProperty("id", Ids.next("price_"));
        price.addProperty("created", call.transaction().now());
        price.addProperty("currency", Json.need(given, "currency"));
        price.addProperty("product", Ids.next("prod_"));
        price.addProperty("unit_amount", unit);
        price.addProperty("unit_amount_decimal", Long.toString(unit));
        Json.copy(given, "tax_behavior", price);
        return price;
    }

    private static void oneCurrency(JsonArray items) {
        long currencies =
                items.asList().stream()
                        .map(item -> Json.need(item.getAsJsonObject(), "currency"))
                        .distinct()
                        .count();
        if (currencies > 1) {
            throw Refused.invalid(
                    null, "line_items", "All line items must have the same currency.");
        }
    }
}
