package org.tsagaan.simulator.page;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.simulator.payment.Addresses;
import org.tsagaan.simulator.payment.Instruments;
import org.tsagaan.simulator.payment.Sessions;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Store;
import org.tsagaan.simulator.store.Transaction;

/** {@code /pay/SESSION}: the page on which a buyer pays, and what its buttons do. */
final class SessionPages {
    private final Store store;
    private final Sessions sessions;
    private final Addresses addresses;

    SessionPages(Store store, Sessions sessions, Addresses addresses) {
        this.store = store;
        this.sessions = sessions;
        this.addresses = addresses;
    }

    /**
     * The page itself, a button pressed ({@code step}), or an empty answer if it is no such page.
     */
    Optional<PageReply> answer(PageRequest request, String id, String step) {
        return store.transact(
                transaction ->
                        transaction
                                .find(Kind.CHECKOUT_SESSION, id)
                                .flatMap(session -> answer(transaction, request, session, step)));
    }

    private Optional<PageReply> answer(
            Transaction transaction, PageRequest request, JsonObject session, String step) {
        Words words = request.words(Json.text(session, "locale"));
        boolean post = request.method().equals("POST");
        if (step.equals("cancel")) {
            return Optional.of(cancelled(words, session));
        }
        if (!"open".equals(Json.text(session, "status"))) {
            return Optional.of(closed(words, session, post));
        }
        if (step.isEmpty()) {
            return Optional.of(shown(transaction, words, session));
        }
        if (!post || !Methods.offers(Json.array(session, "payment_method_types"), step)) {
            return Optional.empty();
        }
        return Optional.of(
                step.equals("card")
                        ? card(transaction, words, session, CardForm.of(request))
                        : wallet(transaction, session, step, words));
    }

    private static PageReply cancelled(Words words, JsonObject session) {
        String url = Json.text(session, "cancel_url");
        return url == null
                ? PageReply.see("/pay/" + Json.need(session, "id") + "?lang=" + words.language())
                : PageReply.see(url);
    }

    private static PageReply closed(Words words, JsonObject session, boolean post) {
        if ("expired".equals(Json.text(session, "status"))) {
            String back = Json.text(session, "cancel_url");
            return PageReply.html(410, Layout.message(words, "expired", back == null ? "" : back));
        }
        if (post) {
            return PageReply.see(success(session));
        }
        String key =
                "paid".equals(Json.text(session, "payment_status")) ? "complete" : "processing";
        return PageReply.html(200, Layout.message(words, key, success(session)));
    }

    private PageReply shown(Transaction transaction, Words words, JsonObject session) {
        String intent = Json.text(session, "payment_intent");
        String refusal =
                intent == null
                        ? ""
                        : Refusal.sentence(words, transaction.need(Kind.PAYMENT_INTENT, intent));
        return PageReply.html(
                200, new SessionView(session, words).html(CardForm.EMPTY, List.of(), refusal));
    }

    private PageReply card(
            Transaction transaction, Words words, JsonObject session, CardForm form) {
        List<String> wrong = form.wrong(CardForm.month(transaction));
        if (!wrong.isEmpty()) {
            return PageReply.html(422, new SessionView(session, words).html(form, wrong, ""));
        }
        sessions.pay(transaction, session, form.method(transaction));
        return next(transaction, words, session, form);
    }

    private PageReply next(
            Transaction transaction, Words words, JsonObject session, CardForm form) {
        JsonObject intent =
                transaction.need(Kind.PAYMENT_INTENT, Json.need(session, "payment_intent"));
        return switch (Json.need(intent, "status")) {
            case "succeeded" -> PageReply.see(success(session));
            case "requires_action" -> authorisation(intent, words);
            default ->
                    PageReply.html(
                            402,
                            new SessionView(session, words)
                                    .html(form, List.of(), Refusal.sentence(words, intent)));
        };
    }

    private PageReply wallet(
            Transaction transaction, JsonObject session, String type, Words words) {
        sessions.pay(transaction, session, Instruments.wallet(transaction, type));
        String intent = Json.need(session, "payment_intent");
        return authorisation(transaction.need(Kind.PAYMENT_INTENT, intent), words);
    }

    private PageReply authorisation(JsonObject intent, Words words) {
        String url = addresses.authorisation(Json.need(intent, "id"));
        return PageReply.see(url + "?lang=" + words.language());
    }

    /** Where the buyer goes once it is paid. */
    static String success(JsonObject session) {
        return Json.need(session, "success_url")
                .replace("{CHECKOUT_SESSION_ID}", Json.need(session, "id"));
    }
}
