package org.tsagaan.payment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.order.RefundDue;
import org.tsagaan.payment.RefundState;
import org.tsagaan.payment.model.ProviderFact.Refunded;

/**
 * Money that goes back for a part of an order that will not be delivered. Requested in the
 * transaction that decided so; then told to the provider, by whichever instance is first, as often
 * as it takes to know what came of it. One that failed stays failed, and is followed by another.
 */
@Entity
@Table(name = "refund")
public class Refund extends Identified {

    @Column(name = "payment_id")
    private long paymentId;

    @Column(name = "fulfilment_id")
    private long fulfilmentId;

    @Column(name = "amount_fen")
    private long amountFen;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private RefundDue.Reason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RefundState state;

    @Column(name = "attempt")
    private int attempt = 1;

    @Column(name = "last_asked_at")
    private @Nullable Instant lastAskedAt;

    @Column(name = "provider_refund")
    private @Nullable String providerRefund;

    @Column(name = "failure")
    private String failure = "";

    @Column(name = "retry_of")
    private @Nullable Long retryOf;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "state_since")
    private Instant stateSince;

    protected Refund() {}

    public Refund(long paymentId, RefundDue due, Instant now) {
        this.paymentId = paymentId;
        this.fulfilmentId = due.fulfilmentId();
        this.amountFen = due.amountFen();
        this.reason = due.reason();
        this.state = RefundState.REQUESTED;
        this.requestedAt = now;
        this.stateSince = now;
    }

    /**
     * The same money, tried again after it failed.
     *
     * @throws BrokenInvariant when it has not failed
     */
    public Refund tryAgain(Instant now) {
        if (state != RefundState.FAILED) {
            throw new BrokenInvariant("Only a failed refund is tried again, this is " + state);
        }
        Refund again =
                new Refund(paymentId, new RefundDue(0, fulfilmentId, amountFen, reason), now);
        again.retryOf = id();
        return again;
    }

    /** Notes that the provider is about to be told, before it is. */
    public void ask(Instant now) {
        if (state != RefundState.REQUESTED && state != RefundState.UNKNOWN) {
            throw new BrokenInvariant("Asked for a refund that is " + state);
        }
        lastAskedAt = now;
    }

    /** The provider is known not to have done it: it may be asked under a new key. */
    public void nothingCameOfIt() {
        attempt++;
        lastAskedAt = null;
    }

    /** The provider did not answer. */
    public void providerSilent(Instant now) {
        rise(RefundState.UNKNOWN, now);
    }

    /** The provider will not do it. */
    public void refuse(String why, Instant now) {
        if (!state.isSettled()) {
            failure = why;
            rise(RefundState.FAILED, now);
        }
    }

    /** Takes note of what the provider says. */
    public Effect learn(Refunded fact, Instant now) {
        if (contradicts(fact)) {
            return Effect.MISMATCHED;
        }
        if (!state.mayBecome(fact.state())) {
            return Effect.ALREADY_TRUE;
        }
        providerRefund = fact.providerRefund();
        failure = fact.failure();
        rise(fact.state(), now);
        return Effect.APPLIED;
    }

    private boolean contradicts(Refunded fact) {
        return !fact.money().isFen(amountFen)
                || (providerRefund != null && !providerRefund.equals(fact.providerRefund()));
    }

    private void rise(RefundState next, Instant now) {
        if (state.mayBecome(next)) {
            state = next;
            stateSince = now;
        }
    }

    public long paymentId() {
        return paymentId;
    }

    public long fulfilmentId() {
        return fulfilmentId;
    }

    public long amountFen() {
        return amountFen;
    }

    public RefundState state() {
        return state;
    }

    public int attempt() {
        return attempt;
    }

    public @Nullable Instant lastAskedAt() {
        return lastAskedAt;
    }

    public @Nullable String providerRefund() {
        return providerRefund;
    }

    public String failure() {
        return failure;
    }
}
