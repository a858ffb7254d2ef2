package org.tsagaan.simulator.payment;

import com.google.gson.JsonObject;
import java.util.function.Consumer;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;

/** A payment made through a checkout session completes the session. */
public final class SessionPurpose implements Purpose {
    @Override
    public void paid(Transaction transaction, JsonObject intent) {
        with(transaction, intent, session -> complete(transaction, session, "paid"));
    }

    @Override
    public void declined(Transaction transaction, JsonObject intent) {
        // The session stays open: its page shows what the intent says of the refusal.
    }

    @Override
    public void begun(Transaction transaction, JsonObject intent) {
        with(transaction, intent, session -> complete(transaction, session, "unpaid"));
    }

    @Override
    public void settled(Transaction transaction, JsonObject intent, boolean succeeded) {
        with(
                transaction,
                intent,
                session -> {
                    session.addProperty("payment_status", succeeded ? "paid" : "unpaid");
                    transaction.put(session);
                    String how = succeeded ? "succeeded" : "failed";
                    Events.emit(transaction, "checkout.session.async_payment_" + how, session);
                });
    }

    private static void complete(Transaction transaction, JsonObject session, String payment) {
        session.addProperty("status", "complete");
        session.addProperty("payment_status", payment);
        session.add("url", null);
        transaction.put(session);
        transaction.remove(Kind.JOB, Json.need(session, "id"));
        Events.emit(transaction, "checkout.session.completed", session);
    }

    private static void with(
            Transaction transaction, JsonObject intent, Consumer<JsonObject> work) {
        String session = Json.text(intent, "_session");
        if (session != null) {
            work.accept(transaction.need(Kind.CHECKOUT_SESSION, session));
        }
    }
}
