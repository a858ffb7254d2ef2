package org.tsagaan.simulator.payment;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Refused;

/** The life of a checkout session: open, then complete or expired. */
public final class Sessions {
    private final Payments payments;

    /** Sessions that are paid through these payments. */
    public Sessions(Payments payments) {
        this.payments = payments;
    }

    /** The intent of the session's payment, made at the first try to pay. */
    public JsonObject intent(Transaction transaction, JsonObject session) {
        String known = Json.text(session, "payment_intent");
        if (known != null) {
            return transaction.need(Kind.PAYMENT_INTENT, known);
        }
        JsonObject values = Json.object(session, "_payment_intent_data").deepCopy();
        values.add("amount", session.get("amount_total"));
        Json.copy(session, "currency", values);
        Json.copy(session, "customer", values);
        Json.copy(session, "payment_method_types", values);
        values.addProperty("_session", Json.need(session, "id"));
        JsonObject intent = payments.create(transaction, values);
        session.addProperty("payment_intent", Json.need(intent, "id"));
        transaction.put(session);
        return intent;
    }

    /** Pays an open session with this method. */
    public Optional<Decline> pay(Transaction transaction, JsonObject session, JsonObject method) {
        JsonObject intent = intent(transaction, session);
        note(transaction, session, method);
        return payments.attempt(transaction, intent, method, null);
    }

    private static void note(Transaction transaction, JsonObject session, JsonObject method) {
        JsonObject billing = Json.object(method, "billing_details");
        JsonObject customer = new JsonObject();
        customer.add("address", billing.get("address"));
        customer.add("business_name", null);
        customer.add("email", billing.get("email"));
        if (Json.text(billing, "email") == null) {
            customer.add("email", session.get("customer_email"));
        }
        customer.add("individual_name", null);
        customer.add("name", billing.get("name"));
        customer.add("phone", billing.get("phone"));
        customer.addProperty("tax_exempt", "none");
        customer.add("tax_ids", new JsonArray());
        session.add("customer_details", customer);
        transaction.put(session);
    }

    /**
     * Ends an open session; a payment begun is canceled with it.
     *
     * @throws Refused 400 if it is not open
     */
    public void expire(Transaction transaction, JsonObject session) {
        if (!"open".equals(Json.text(session, "status"))) {
            throw Refused.invalid(
                    null,
                    "session",
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This"
                            + " Checkout Session has a status of "
                            + Json.text(session, "status")
                            + ".");
        }
        String intent = Json.text(session, "payment_intent");
        session.addProperty("status", "expired");
        session.add("url", null);
        transaction.put(session);
        transaction.remove(Kind.JOB, Json.need(session, "id"));
        if (intent != null) {
            payments.cancel(
                    transaction, transaction.need(Kind.PAYMENT_INTENT, intent), "automatic");
        }
        Events.emit(transaction, "checkout.session.expired", session);
    }
}
