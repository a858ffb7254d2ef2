package org.tsagaan.simulator.store;

import java.util.List;

/**
 * The kinds of documents that are kept, each with its id prefix and the fields it can be found by.
 */
public enum Kind {
    CHECKOUT_SESSION("checkout.session", "cs_test_", "payment_intent", "customer", "status"),
    PAYMENT_INTENT("payment_intent", "pi_", "customer", "metadata"),
    PAYMENT_METHOD("payment_method", "pm_", "customer"),
    CHARGE("charge", "ch_", "payment_intent", "transfer_group", "customer"),
    REFUND("refund", "re_", "payment_intent", "charge"),
    TRANSFER("transfer", "tr_", "transfer_group", "destination", "source_transaction"),
    TRANSFER_REVERSAL("transfer_reversal", "trr_", "transfer"),
    ACCOUNT("account", "acct_"),
    BALANCE_TRANSACTION("balance_transaction", "txn_", "source", "type"),
    CUSTOMER("customer", "cus_", "email"),
    INVOICE("invoice", "in_", "customer", "status", "metadata"),
    INVOICE_ITEM("invoiceitem", "ii_", "invoice", "customer"),
    INVOICE_PAYMENT("invoice_payment", "inpay_", "invoice", "_payment_intent"),
    CREDIT_NOTE("credit_note", "cn_", "invoice", "customer"),
    EVENT("event", "evt_", "type"),
    /** An event not yet accepted by the market; bears the event's id. */
    DELIVERY("_delivery", "evt_"),
    /** Something that falls due; bears the id of the document it is about. */
    JOB("_job", ""),
    /** A saved answer; bears the idempotency key. */
    IDEMPOTENCY("_idempotency", ""),
    /** What the platform may spend, one per currency; bears the currency. */
    BALANCE("_balance", "");

    private final String object;
    private final String prefix;

    /** Made by {@link List#of}, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> findable;

    Kind(String object, String prefix, String... findable) {
        this.object = object;
        this.prefix = prefix;
        this.findable = List.of(findable);
    }

    /** The value of the field {@code object} in documents of this kind. */
    public String object() {
        return object;
    }

    /** What ids of this kind begin with. */
    public String prefix() {
        return prefix;
    }

    /**
     * The fields documents of this kind can be found by; {@code metadata} means each of its pairs.
     */
    public List<String> findable() {
        return findable;
    }

    /** The kind with this {@code object} name. */
    public static Kind of(String object) {
        for (Kind kind : values()) {
            if (kind.object.equals(object)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind: " + object);
    }
}
