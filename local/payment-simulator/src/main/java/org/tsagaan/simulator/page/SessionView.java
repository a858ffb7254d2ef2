package org.tsagaan.simulator.page;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.tsagaan.simulator.store.Json;

/** Draws the page on which a session is paid. */
final class SessionView {
    private static final Template SESSION = Template.named("session.html");

    private final JsonObject session;
    private final Words words;

    SessionView(JsonObject session, Words words) {
        this.session = session;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param form what was typed before
     * @param wrong the fields that were wrong
     * @param refusal why the payment did not go through, empty where nothing was tried
     */
    String html(CardForm form, List<String> wrong, String refusal) {
        String content =
                SESSION.with(words)
                        .put("id", id())
                        .put("total", total())
                        .put("items", items())
                        .put("alert", Refusal.alert(words, refusal))
                        .put("methods", methods().html(form, wrong))
                        .put("cards", Methods.testCards(words))
                        .html();
        return Layout.page(words, words.of("title"), content);
    }

    private Methods methods() {
        return new Methods(
                words,
                "/pay/" + id(),
                total(),
                Json.array(session, "payment_method_types"),
                Json.text(session, "customer_email") == null);
    }

    private String items() {
        return Json.array(Json.object(session, "_line_items"), "data").asList().stream()
                .map(item -> LineView.html(item.getAsJsonObject(), "amount_total", words))
                .collect(Collectors.joining("\n"));
    }

    private String id() {
        return Json.need(session, "id");
    }

    private String total() {
        return words.money(Json.number(session, "amount_total"), Json.need(session, "currency"));
    }
}
