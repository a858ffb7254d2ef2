package org.tsagaan.simulator.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.tsagaan.simulator.payment.TestCard;
import org.tsagaan.simulator.store.Json;

/** Draws the page on which a session is paid. */
final class SessionView {
    private static final Template SESSION = Template.named("session.html");
    private static final Template CARD = Template.named("card.html");
    private static final Template WALLET = Template.named("wallet.html");

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
        StringBuilder methods = new StringBuilder();
        for (JsonElement type : Json.array(session, "payment_method_types")) {
            String open = methods.isEmpty() ? " open" : "";
            methods.append(
                    type.getAsString().equals("card")
                            ? card(form, wrong, open)
                            : wallet(type.getAsString(), open));
        }
        String content =
                SESSION.with(words)
                        .put("id", id())
                        .put("total", total())
                        .put("items", items())
                        .put("alert", alert(refusal))
                        .put("methods", methods.toString())
                        .put("cards", cards())
                        .html();
        return Layout.page(words, words.of("title"), content);
    }

    private String card(CardForm form, List<String> wrong, String open) {
        Template.Filling card =
                CARD.with(words)
                        .put("id", id())
                        .put("open", open)
                        .put("total", total())
                        .put("number", form.number())
                        .put("expiry", form.expiry())
                        .put("name", form.name())
                        .put("email", email(form, wrong));
        for (String field : List.of("number", "expiry", "cvc")) {
            card.put(field + ".state", state(field, wrong))
                    .put(field + ".error", error(field, wrong));
        }
        return card.html();
    }

    private String email(CardForm form, List<String> wrong) {
        if (Json.text(session, "customer_email") != null) {
            return "";
        }
        return "<div class=\"field\"><label for=\"email\">"
                + Template.escape(words.of("email"))
                + "</label><input id=\"email\" name=\"email\" type=\"email\" autocomplete=\"email\""
                + " value=\""
                + Template.escape(form.email())
                + "\""
                + state("email", wrong)
                + ">"
                + error("email", wrong)
                + "</div>";
    }

    private static String state(String field, List<String> wrong) {
        return wrong.contains(field)
                ? " aria-invalid=\"true\" aria-describedby=\"" + field + "-error\""
                : "";
    }

    private String error(String field, List<String> wrong) {
        return wrong.contains(field)
                ? "<p class=\"error\" id=\"%s-error\">%s</p>"
                        .formatted(field, Template.escape(words.of("error." + field)))
                : "";
    }

    private String wallet(String type, String open) {
        return WALLET.with(words)
                .put("id", id())
                .put("type", type)
                .put("open", open)
                .put("label", words.of(type))
                .put("hint", words.of(type + ".hint"))
                .put("button", words.of(type + ".button"))
                .put("total", total())
                .html();
    }

    private String items() {
        return Json.array(Json.object(session, "_line_items"), "data").asList().stream()
                .map(item -> item(item.getAsJsonObject()))
                .collect(Collectors.joining("\n"));
    }

    private String item(JsonObject item) {
        return "<li><span>%s<small>%s × %d</small></span><b>%s</b></li>"
                .formatted(
                        Template.escape(Json.need(item, "description")),
                        Template.escape(words.of("quantity")),
                        Json.number(item, "quantity"),
                        words.money(
                                Json.number(item, "amount_total"), Json.need(item, "currency")));
    }

    private String cards() {
        return TestCard.shown().stream()
                .map(
                        card ->
                                "<tr><td><code>%s</code></td><td>%s</td></tr>"
                                        .formatted(
                                                card.number().replaceAll("(.{4})(?=.)", "$1 "),
                                                Template.escape(
                                                        words.of("testcard." + card.name()))))
                .collect(Collectors.joining("\n"));
    }

    private String alert(String refusal) {
        return refusal.isEmpty()
                ? ""
                : "<div class=\"alert\" role=\"alert\"><p><strong>%s</strong></p><p>%s %s</p></div>"
                        .formatted(
                                Template.escape(words.of("error.title")),
                                Template.escape(refusal),
                                Template.escape(words.of("retry")));
    }

    private String id() {
        return Json.need(session, "id");
    }

    private String total() {
        return words.money(Json.number(session, "amount_total"), Json.need(session, "currency"));
    }
}
