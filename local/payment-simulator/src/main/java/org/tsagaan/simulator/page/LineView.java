package org.tsagaan.simulator.page;

import com.google.gson.JsonObject;
import org.tsagaan.simulator.store.Json;

/** Draws one line of an order or an invoice. */
final class LineView {
    private LineView() {}

    /**
     * A list item.
     *
     * @param amount the field with what it costs
     */
    static String html(JsonObject line, String amount, Words words) {
        String description = Json.text(line, "description");
        return "<li><span>%s<small>%s × %d</small></span><b>%s</b></li>"
                .formatted(
                        Template.escape(description == null ? "" : description),
                        Template.escape(words.of("quantity")),
                        Json.number(line, "quantity"),
                        words.money(Json.number(line, amount), Json.need(line, "currency")));
    }
}
