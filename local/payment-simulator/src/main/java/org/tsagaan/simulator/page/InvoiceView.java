package org.tsagaan.simulator.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.tsagaan.simulator.store.Json;

/** Draws an invoice, with the ways to pay it or with what became of it. */
final class InvoiceView {
    private static final Template INVOICE = Template.named("invoice.html");
    private static final Template PAYMENT = Template.named("invoice_payment.html");
    private static final Template NOTICE = Template.named("invoice_notice.html");

    private final JsonObject invoice;
    private final List<JsonObject> lines;
    private final Words words;

    InvoiceView(JsonObject invoice, List<JsonObject> lines, Words words) {
        this.invoice = invoice;
        this.lines = lines;
        this.words = words;
    }

    /**
     * The page of an invoice that can be paid.
     *
     * @param types the ways to pay it
     * @param form what was typed before
     * @param wrong the fields that were wrong
     * @param refusal why the payment did not go through, empty where nothing was tried
     */
    String payable(JsonArray types, CardForm form, List<String> wrong, String refusal) {
        Methods methods = new Methods(words, "/invoices/" + id(), due(), types, false);
        String payment =
                PAYMENT.with(words)
                        .put("alert", Refusal.alert(words, refusal))
                        .put("methods", methods.html(form, wrong))
                        .put("cards", Methods.testCards(words))
                        .html();
        return page(payment);
    }

    /** The page of an invoice that cannot be paid now, with the sentence that says why. */
    String notice(String key) {
        return page(
                NOTICE.with(words)
                        .put("title", words.of("invoice." + key + ".title"))
                        .put("text", words.of("invoice." + key + ".text"))
                        .html());
    }

    private String page(String beside) {
        String title = words.of("invoice") + " " + Json.need(invoice, "number");
        String content =
                INVOICE.with(words)
                        .put("title", title)
                        .put("due", due())
                        .put("facts", facts())
                        .put("items", items())
                        .put("sums", sums())
                        .put("beside", beside)
                        .html();
        return Layout.page(words, title, content);
    }

    private String facts() {
        StringBuilder facts = new StringBuilder();
        String name = Json.text(invoice, "customer_name");
        String to = name == null ? Json.need(invoice, "customer_email") : name;
        fact(facts, "invoice.to", to);
        fact(facts, "invoice.issued", words.date(Json.number(invoice, "effective_at")));
        fact(facts, "invoice.due", words.date(Json.number(invoice, "due_date")));
        String description = Json.text(invoice, "description");
        if (description != null && !description.isEmpty()) {
            fact(facts, "invoice.memo", description);
        }
        return facts.toString();
    }

    private void fact(StringBuilder facts, String key, String value) {
        facts.append(
                "<div><dt>%s</dt><dd>%s</dd></div>"
                        .formatted(Template.escape(words.of(key)), Template.escape(value)));
    }

    private String items() {
        return lines.stream()
                .map(line -> LineView.html(line, "amount", words))
                .collect(Collectors.joining("\n"));
    }

    private String sums() {
        StringBuilder sums = new StringBuilder();
        sum(sums, "total", Json.number(invoice, "total"));
        long credited = Json.number(invoice, "pre_payment_credit_notes_amount");
        if (credited > 0) {
            sum(sums, "invoice.credited", -credited);
        }
        long paid = Json.number(invoice, "amount_paid");
        if (paid > 0) {
            sum(sums, "invoice.paid", -paid);
        }
        sum(sums, "invoice.remaining", Json.number(invoice, "amount_remaining"));
        return sums.toString();
    }

    private void sum(StringBuilder sums, String key, long amount) {
        sums.append(
                "<p class=\"sum\"><span>%s</span> <strong>%s</strong></p>"
                        .formatted(Template.escape(words.of(key)), money(amount)));
    }

    private String due() {
        return money(Json.number(invoice, "amount_remaining"));
    }

    private String money(long amount) {
        String figure = words.money(Math.abs(amount), Json.need(invoice, "currency"));
        return amount < 0 ? "−" + figure : figure;
    }

    private String id() {
        return Json.need(invoice, "id");
    }
}
