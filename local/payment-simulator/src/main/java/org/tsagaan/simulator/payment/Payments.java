package org.tsagaan.simulator.payment;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Ids;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.time.Jobs;
import org.tsagaan.simulator.wire.Refused;
import org.tsagaan.simulator.wire.Rendering;
import org.tsagaan.simulator.wire.Templates;

/**
 * The life of a payment intent: made, tried with a payment method, perhaps authorised by the buyer
 * or processed for a while, then succeeded or canceled. Every step puts the intent and tells of it.
 */
public final class Payments {
    private static final List<String> TAKEN_OVER =
            List.of(
                    "amount",
                    "currency",
                    "customer",
                    "description",
                    "metadata",
                    "payment_method_types",
                    "receipt_email",
                    "statement_descriptor",
                    "statement_descriptor_suffix",
                    "transfer_group",
                    "_session",
                    "_invoice");

    private final Charges charges;
    private final NextActions actions;
    private final List<Purpose> purposes;

    /** Payments whose outcome these purposes hear. */
    public Payments(Addresses addresses, List<Purpose> purposes) {
        this.charges = new Charges(addresses);
        this.actions = new NextActions(addresses);
        this.purposes = purposes;
    }

    /** A new intent out of these values. */
    public JsonObject create(Transaction transaction, JsonObject values) {
        JsonObject intent = Templates.fresh(transaction, Kind.PAYMENT_INTENT);
        TAKEN_OVER.forEach(field -> Json.copy(values, field, intent));
        intent.addProperty("client_secret", Ids.next(Json.need(intent, "id") + "_secret_"));
        transaction.put(intent);
        Events.emit(transaction, "payment_intent.created", intent);
        return intent;
    }

    /**
     * Tries to take the money with this method.
     *
     * @return why it was declined, empty where it was not
     * @throws Refused 400 if the intent cannot be tried now, or not with this type
     */
    public Optional<Decline> attempt(
            Transaction transaction,
            JsonObject intent,
            JsonObject method,
            @Nullable String returnUrl) {
        Expect.status(
                intent,
                "confirm",
                "requires_payment_method",
                "requires_confirmation",
                "requires_action");
        String type = Json.need(method, "type");
        if (!Json.array(intent, "payment_method_types").contains(new JsonPrimitive(type))) {
            throw Refused.invalid(
                    null,
                    "payment_method",
                    "The PaymentMethod provided (%s) is not allowed for this PaymentIntent."
                            .formatted(type));
        }
        intent.addProperty("payment_method", Json.need(method, "id"));
        intent.add("last_payment_error", JsonNull.INSTANCE);
        intent.addProperty("_return_url", returnUrl);
        @Nullable TestCard card = Instruments.testCard(method).orElse(null);
        if (!type.equals("card") || card == TestCard.NEEDS_AUTHENTICATION) {
            actions.require(transaction, intent, type);
            return Optional.empty();
        }
        Optional<Decline> decline =
                card == null ? Optional.of(Decline.NOT_A_TEST_CARD) : card.decline();
        if (decline.isPresent()) {
            fail(transaction, intent, decline.get());
        } else {
            succeed(transaction, intent);
        }
        return decline;
    }

    /** The buyer authorised the payment at the bank or in the wallet. */
    public void authorise(Transaction transaction, JsonObject intent) {
        Expect.status(intent, "authorise", "requires_action");
        succeed(transaction, intent);
    }

    /** The buyer refused it there. */
    public void refuse(Transaction transaction, JsonObject intent, Decline decline) {
        Expect.status(intent, "refuse", "requires_action");
        fail(transaction, intent, decline);
    }

    /** The buyer authorised it, but whether the money comes shows so many seconds later. */
    public void authoriseLater(
            Transaction transaction, JsonObject intent, Jobs.Task outcome, long seconds) {
        Expect.status(intent, "authorise", "requires_action");
        intent.addProperty("status", "processing");
        intent.add("next_action", JsonNull.INSTANCE);
        transaction.put(intent);
        Events.emit(transaction, "payment_intent.processing", intent);
        purposes.forEach(purpose -> purpose.begun(transaction, intent));
        Jobs.schedule(transaction, outcome, Json.need(intent, "id"), transaction.now() + seconds);
    }

    /** Ends what is processing; does nothing to any other intent. */
    public void settle(Transaction transaction, String id, boolean succeeds) {
        JsonObject intent = transaction.need(Kind.PAYMENT_INTENT, id);
        if (!"processing".equals(Json.text(intent, "status"))) {
            return;
        }
        if (succeeds) {
            take(transaction, intent);
        } else {
            fail(transaction, intent, Decline.FAILED_LATER);
        }
        purposes.forEach(purpose -> purpose.settled(transaction, intent, succeeds));
    }

    /**
     * Gives the intent up.
     *
     * @throws Refused 400 if it has been paid or canceled, or is processing
     */
    public void cancel(Transaction transaction, JsonObject intent, @Nullable String reason) {
        Expect.status(
                intent,
                "cancel",
                "requires_payment_method",
                "requires_confirmation",
                "requires_action");
        intent.addProperty("status", "canceled");
        intent.addProperty("canceled_at", transaction.now());
        intent.addProperty("cancellation_reason", reason);
        intent.add("next_action", JsonNull.INSTANCE);
        transaction.put(intent);
        Events.emit(transaction, "payment_intent.canceled", intent);
    }

    /**
     * Asks for another amount than before.
     *
     * @throws Refused 400 if the intent is processing or at its end
     */
    public void reprice(Transaction transaction, JsonObject intent, long amount) {
        Expect.status(
                intent,
                "update",
                "requires_payment_method",
                "requires_confirmation",
                "requires_action");
        intent.addProperty("amount", amount);
        transaction.put(intent);
    }

    private void succeed(Transaction transaction, JsonObject intent) {
        take(transaction, intent);
        purposes.forEach(purpose -> purpose.paid(transaction, intent));
    }

    private void take(Transaction transaction, JsonObject intent) {
        JsonObject charge = charges.succeeded(transaction, intent, method(transaction, intent));
        intent.addProperty("status", "succeeded");
        intent.addProperty("amount_received", Json.number(intent, "amount"));
        intent.addProperty("latest_charge", Json.need(charge, "id"));
        intent.add("next_action", JsonNull.INSTANCE);
        transaction.put(intent);
        Events.emit(transaction, "payment_intent.succeeded", intent);
    }

    private void fail(Transaction transaction, JsonObject intent, Decline decline) {
        JsonObject method = method(transaction, intent);
        JsonObject charge = charges.failed(transaction, intent, method, decline);
        intent.addProperty("status", "requires_payment_method");
        intent.addProperty("latest_charge", Json.need(charge, "id"));
        intent.add("next_action", JsonNull.INSTANCE);
        intent.add("payment_method", JsonNull.INSTANCE);
        JsonObject error = Errors.of(decline);
        error.addProperty("charge", Json.need(charge, "id"));
        error.add("payment_method", Rendering.of(transaction, method));
        intent.add("last_payment_error", error);
        transaction.put(intent);
        Events.emit(transaction, "payment_intent.payment_failed", intent);
        purposes.forEach(purpose -> purpose.declined(transaction, intent));
    }

    private static JsonObject method(Transaction transaction, JsonObject intent) {
        return transaction.need(Kind.PAYMENT_METHOD, Json.need(intent, "payment_method"));
    }
}
