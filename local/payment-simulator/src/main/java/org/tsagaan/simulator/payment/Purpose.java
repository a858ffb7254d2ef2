package org.tsagaan.simulator.payment;

import com.google.gson.JsonObject;
import org.tsagaan.simulator.store.Transaction;

/** What a payment is for: it hears how the payment went, in the same transaction. */
public interface Purpose {
    /** The money was taken, at once. */
    void paid(Transaction transaction, JsonObject intent);

    /** A try to take it failed; the buyer may try again. */
    void declined(Transaction transaction, JsonObject intent);

    /** The buyer did all there was to do; whether the money comes is told later. */
    void begun(Transaction transaction, JsonObject intent);

    /** What was begun has come to its end. */
    void settled(Transaction transaction, JsonObject intent, boolean succeeded);
}
