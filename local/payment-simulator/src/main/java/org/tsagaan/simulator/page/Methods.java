package org.tsagaan.simulator.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.List;
import java.util.stream.Collectors;
import org.tsagaan.simulator.payment.TestCard;

/**
 * Draws the ways to pay, each with its form, and the test cards beside them.
 *
 * @param words the language
 * @param action the address that the forms are sent to, without the way at its end
 * @param total what is to be paid, as people read it
 * @param types the ways offered
 * @param asksEmail whether the card's form asks for an address
 */
record Methods(Words words, String action, String total, JsonArray types, boolean asksEmail) {
    private static final Template CARD = Template.named("card.html");
    private static final Template WALLET = Template.named("wallet.html");
    private static final Template CARDS = Template.named("testcards.html");

    /** Whether one of these ways is offered. */
    static boolean offers(JsonArray types, String type) {
        return types.asList().stream().anyMatch(offered -> offered.getAsString().equals(type));
    }

    /** The forms. */
    String html(CardForm form, List<String> wrong) {
        StringBuilder methods = new StringBuilder();
        for (JsonElement type : types) {
            String open = methods.isEmpty() ? " open" : "";
            methods.append(
                    type.getAsString().equals("card")
                            ? card(form, wrong, open)
                            : wallet(type.getAsString(), open));
        }
        return methods.toString();
    }

    private String card(CardForm form, List<String> wrong, String open) {
        Template.Filling card =
                CARD.with(words)
                        .put("action", action)
                        .put("open", open)
                        .put("total", total)
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
        if (!asksEmail) {
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
                .put("action", action)
                .put("type", type)
                .put("open", open)
                .put("label", words.of(type))
                .put("hint", words.of(type + ".hint"))
                .put("button", words.of(type + ".button"))
                .put("total", total)
                .html();
    }

    /** The table of cards that may be tried. */
    static String testCards(Words words) {
        String rows =
                TestCard.shown().stream()
                        .map(
                                card ->
                                        "<tr><td><code>%s</code></td><td>%s</td></tr>"
                                                .formatted(
                                                        card.number()
                                                                .replaceAll("(.{4})(?=.)", "$1 "),
                                                        Template.escape(
                                                                words.of(
                                                                        "testcard."
                                                                                + card.name()))))
                        .collect(Collectors.joining("\n"));
        return CARDS.with(words).put("cards", rows).html();
    }
}
