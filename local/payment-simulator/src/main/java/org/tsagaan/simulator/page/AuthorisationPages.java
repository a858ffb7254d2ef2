package org.tsagaan.simulator.page;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.tsagaan.simulator.payment.Addresses;
import org.tsagaan.simulator.payment.Decline;
import org.tsagaan.simulator.payment.Payments;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Store;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.time.Jobs;

/**
 * {@code /authorise/INTENT}: the bank's, Alipay's or WeChat Pay's page, where the buyer decides.
 */
final class AuthorisationPages {
    private static final Template PAGE = Template.named("authorise.html");
    private static final Template LATER = Template.named("later.html");

    /** Seconds until a late outcome comes. */
    private static final long LATE = 5;

    private final Store store;
    private final Payments payments;
    private final Addresses addresses;

    AuthorisationPages(Store store, Payments payments, Addresses addresses) {
        this.store = store;
        this.payments = payments;
        this.addresses = addresses;
    }

    /** The page, or what follows from the decision; empty if there is no such payment. */
    Optional<PageReply> answer(PageRequest request, String id) {
        return store.transact(
                transaction ->
                        transaction
                                .find(Kind.PAYMENT_INTENT, id)
                                .map(intent -> answer(transaction, request, intent)));
    }

    private PageReply answer(Transaction transaction, PageRequest request, JsonObject intent) {
        Optional<JsonObject> session = session(transaction, intent);
        Words words = request.words(session.map(s -> Json.text(s, "locale")).orElse(null));
        if (request.method().equals("POST")) {
            decide(transaction, intent, request.typed("decision"));
            return PageReply.see(following(transaction, intent, words));
        }
        if (!"requires_action".equals(Json.text(intent, "status"))) {
            return PageReply.html(200, Layout.message(words, "nothing", ""));
        }
        return PageReply.html(200, page(transaction, intent, words));
    }

    private void decide(Transaction transaction, JsonObject intent, String decision) {
        if (!"requires_action".equals(Json.text(intent, "status"))) {
            return;
        }
        switch (decision) {
            case "authorise" -> payments.authorise(transaction, intent);
            case "later" ->
                    payments.authoriseLater(transaction, intent, Jobs.Task.SETTLE_PAYMENT, LATE);
            case "later_fail" ->
                    payments.authoriseLater(transaction, intent, Jobs.Task.FAIL_PAYMENT, LATE);
            default -> payments.refuse(transaction, intent, refusal(transaction, intent));
        }
    }

    private static Decline refusal(Transaction transaction, JsonObject intent) {
        return type(transaction, intent).equals("card")
                ? Decline.NOT_AUTHENTICATED
                : Decline.REFUSED_IN_WALLET;
    }

    private String following(Transaction transaction, JsonObject intent, Words words) {
        Optional<JsonObject> session = session(transaction, intent);
        if (session.isPresent()) {
            return "complete".equals(Json.text(session.get(), "status"))
                    ? SessionPages.success(session.get())
                    : addresses.session(Json.need(session.get(), "id"))
                            + "?lang="
                            + words.language();
        }
        String invoice = Json.text(intent, "_invoice");
        if (invoice != null) {
            return addresses.invoice(invoice) + "?lang=" + words.language();
        }
        String back = Json.text(intent, "_return_url");
        String id = Json.need(intent, "id");
        if (back == null) {
            return addresses.authorisation(id);
        }
        boolean failed = "requires_payment_method".equals(Json.text(intent, "status"));
        return back
                + (back.contains("?") ? "&" : "?")
                + "payment_intent="
                + id
                + "&payment_intent_client_secret="
                + Json.need(intent, "client_secret")
                + "&redirect_status="
                + (failed ? "failed" : "succeeded");
    }

    private static String page(Transaction transaction, JsonObject intent, Words words) {
        String type = type(transaction, intent);
        String key = type.equals("card") ? "bank" : type;
        String title = words.of(key + ".title");
        String content =
                PAGE.with(words)
                        .put("id", Json.need(intent, "id"))
                        .put("type", type)
                        .put("title", title)
                        .put("text", words.of(key + ".text"))
                        .put("total", total(intent, words))
                        .put("panel", type.equals("wechat_pay") ? CodePanel.svg(intent, words) : "")
                        .put("accept", words.of(key + ".accept", "accept"))
                        .put("refuse", words.of("refuse"))
                        .put("later", type.equals("card") ? "" : LATER.with(words).html())
                        .html();
        return Layout.page(words, title, content);
    }

    private static String total(JsonObject intent, Words words) {
        return words.money(Json.number(intent, "amount"), Json.need(intent, "currency"));
    }

    private static String type(Transaction transaction, JsonObject intent) {
        String method = Json.need(intent, "payment_method");
        return Json.need(transaction.need(Kind.PAYMENT_METHOD, method), "type");
    }

    private static Optional<JsonObject> session(Transaction transaction, JsonObject intent) {
        return Optional.ofNullable(Json.text(intent, "_session"))
                .flatMap(id -> transaction.find(Kind.CHECKOUT_SESSION, id));
    }
}
