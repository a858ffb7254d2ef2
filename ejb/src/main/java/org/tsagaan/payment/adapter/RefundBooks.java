package org.tsagaan.payment.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.payment.RefundState;
import org.tsagaan.payment.model.Payment;
import org.tsagaan.payment.model.ProviderAnswer;
import org.tsagaan.payment.model.ProviderAnswer.Declined;
import org.tsagaan.payment.model.ProviderAnswer.Done;
import org.tsagaan.payment.model.ProviderAnswer.Unknown;
import org.tsagaan.payment.model.ProviderFact;
import org.tsagaan.payment.model.Refund;
import org.tsagaan.payment.model.RefundRequest;

/**
 * Reads and writes refunds in short transactions, before and after the provider is told; never
 * while.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefundBooks {

    private static final Logger LOG = System.getLogger(RefundBooks.class.getName());
    private static final Actor ACTOR = Actor.system("payment");

    @Inject private Payments payments;
    @Inject private Refunds refunds;
    @EJB private ProviderFacts facts;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;

    /**
     * What is known of a refund at the provider.
     *
     * @param intent the provider's name of the payment
     * @param providerRefund the provider's name of the refund, where we know it
     * @param lastAskedAt when the provider was last told of it; absent when it never was
     */
    public record Standing(
            RefundState state,
            int attempt,
            String intent,
            @Nullable String providerRefund,
            @Nullable Instant lastAskedAt) {}

    public Standing look(long refundId) {
        Refund refund = refunds.find(refundId).orElseThrow();
        return new Standing(
                refund.state(),
                refund.attempt(),
                intent(payments.find(refund.paymentId()).orElseThrow()),
                refund.providerRefund(),
                refund.lastAskedAt());
    }

    /**
     * Prepares to tell the provider.
     *
     * @return empty when the books have moved on
     */
    public Optional<RefundRequest> prepare(long refundId, int attempt) {
        Refund refund = refunds.lock(refundId).orElseThrow();
        if (!isWaiting(refund, attempt)) {
            return Optional.empty();
        }
        refund.ask(clock.now());
        refunds.lookLater(refundId);
        Payment payment = payments.find(refund.paymentId()).orElseThrow();
        return Optional.of(
                new RefundRequest(refundId, refund.attempt(), intent(payment), refund.amountFen()));
    }

    private static boolean isWaiting(Refund refund, int attempt) {
        return refund.attempt() == attempt
                && (refund.state() == RefundState.REQUESTED
                        || refund.state() == RefundState.UNKNOWN);
    }

    /** Notes that the provider never did what it was told: it may be told under a new key. */
    public void nothingCameOf(long refundId, int attempt) {
        Refund refund = refunds.lock(refundId).orElseThrow();
        if (isWaiting(refund, attempt)) {
            refund.nothingCameOfIt();
            audit.record(
                    ACTOR, "refund.not_done", "refund", refundId, "", Map.of("attempt", attempt));
        }
    }

    /** Notes what came of telling the provider. */
    public void conclude(long refundId, ProviderAnswer<ProviderFact> answer) {
        switch (answer) {
            case Done<ProviderFact>(var fact) -> facts.apply(fact);
            case Declined<ProviderFact>(var code, var message) -> refuse(refundId, code, message);
            case Unknown<ProviderFact>(var why) -> silent(refundId);
        }
    }

    private void refuse(long refundId, String code, String message) {
        Refund refund = refunds.lock(refundId).orElseThrow();
        refund.refuse(code, clock.now());
        LOG.log(Level.ERROR, "Refund {0} was refused: {1} {2}", refundId, code, message);
        audit.record(ACTOR, "refund.failed", "refund", refundId, code, Map.of("says", message));
    }

    private void silent(long refundId) {
        Refund refund = refunds.lock(refundId).orElseThrow();
        RefundState before = refund.state();
        refund.providerSilent(clock.now());
        if (before != refund.state()) {
            audit.record(ACTOR, "refund.unknown", "refund", refundId, "", Map.of());
        }
    }

    private static String intent(Payment payment) {
        String intent = payment.intent();
        if (intent == null) {
            throw new BrokenInvariant("Refund of a payment never captured: " + payment.id());
        }
        return intent;
    }
}
