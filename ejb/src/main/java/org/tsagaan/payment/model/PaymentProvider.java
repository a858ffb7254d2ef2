package org.tsagaan.payment.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Who moves the money. None of these calls is made inside a database transaction, and none tries
 * again by itself.
 */
public interface PaymentProvider {

    /** Whether no money moves at all. */
    boolean isSimulated();

    /** Makes the page on which an order is paid; the same request never makes a second one. */
    ProviderAnswer<ProviderFact> openSession(SessionRequest request);

    /** How a session stands. */
    ProviderAnswer<ProviderFact> lookAtSession(String session);

    /**
     * Looks for the session of an attempt whose name we never learnt.
     *
     * @param since when it was first asked for
     */
    ProviderAnswer<Optional<ProviderFact>> searchSession(
            long paymentId, int attempt, Instant since);

    /** Ends a session that is still open; declined when it is not. */
    ProviderAnswer<ProviderFact> expireSession(String session);

    /** Gives money back; the same request never gives twice. */
    ProviderAnswer<ProviderFact> refund(RefundRequest request);

    /** How a refund stands. */
    ProviderAnswer<ProviderFact> lookAtRefund(String providerRefund);

    /** Looks for a refund whose name at the provider we never learnt. */
    ProviderAnswer<Optional<ProviderFact>> searchRefund(long refundId, String intent);

    /**
     * Takes an amount by a card of the test mode, for no order.
     *
     * @return the provider's name of the payment; empty when it did not succeed
     */
    Optional<String> rehearse(long amountFen);
}
