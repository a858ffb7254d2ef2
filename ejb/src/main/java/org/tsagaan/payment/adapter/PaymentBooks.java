package org.tsagaan.payment.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.payment.PaymentState;
import org.tsagaan.payment.model.Payment;
import org.tsagaan.payment.model.ProviderAnswer;
import org.tsagaan.payment.model.ProviderAnswer.Declined;
import org.tsagaan.payment.model.ProviderAnswer.Done;
import org.tsagaan.payment.model.ProviderAnswer.Unknown;
import org.tsagaan.payment.model.ProviderFact;
import org.tsagaan.payment.model.ProviderFact.SessionOpen;
import org.tsagaan.payment.model.SessionRequest;

/**
 * Reads and writes payments in short transactions, before and after the provider is asked; never
 * while.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PaymentBooks {

    private static final Actor ACTOR = Actor.system("payment");

    @Inject private Payments payments;
    @Inject private PayableOrders orders;
    @EJB private ProviderFacts facts;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;

    /** What a buyer who goes to pay finds. */
    public sealed interface Opening {
        /** It can be paid there. */
        record Ready(String url) implements Opening {}

        /** The provider has to be asked. */
        record ToAsk(SessionRequest request) implements Opening {}

        /** It can not be paid: it is in this state, or its order no longer waits. */
        record Closed(PaymentState state) implements Opening {}
    }

    /**
     * What is known of a payment at the provider.
     *
     * @param session the provider's name of the session, where we know it
     * @param askedAt when it was first asked for; absent when it never was
     * @param lastAskedAt when it was last asked for
     */
    public record Standing(
            PaymentState state,
            boolean givenUp,
            int attempt,
            @Nullable String session,
            @Nullable Instant askedAt,
            @Nullable Instant lastAskedAt) {}

    /** Prepares to open the payment of an order. */
    public Opening prepare(long orderId) {
        Payment payment = payments.lockOfOrder(orderId);
        Optional<PayableOrders.Payable> order = orders.find(orderId, clock.now());
        String url = payment.url();
        if (payment.state() == PaymentState.OPEN && url != null && !payment.isGivenUp()) {
            return new Opening.Ready(url);
        }
        if (order.isEmpty() || payment.isGivenUp() || isOver(payment)) {
            return new Opening.Closed(payment.state());
        }
        return new Opening.ToAsk(request(payment, order.get()));
    }

    private static boolean isOver(Payment payment) {
        return payment.state() == PaymentState.SUCCEEDED
                || payment.state() == PaymentState.CANCELLED;
    }

    private SessionRequest request(Payment payment, PayableOrders.Payable order) {
        Instant expiresAt = payment.ask(clock.now(), order.payBefore());
        payments.lookLater(payment.id());
        return new SessionRequest(
                payment.id(),
                payment.attempt(),
                order.number(),
                order.email(),
                order.language(),
                payment.amountFen(),
                expiresAt);
    }

    /**
     * Prepares to ask once more for a session that was asked for and did not come.
     *
     * @return empty when the books have moved on
     */
    public Optional<SessionRequest> prepareAgain(long paymentId, int attempt) {
        Payment payment = payments.lock(paymentId).orElseThrow();
        boolean waiting = isWaiting(payment, attempt) && !payment.isGivenUp();
        return waiting
                ? orders.find(payment.orderId(), clock.now()).map(o -> request(payment, o))
                : Optional.empty();
    }

    private static boolean isWaiting(Payment payment, int attempt) {
        return payment.attempt() == attempt
                && payment.askedAt() != null
                && payment.session() == null
                && (payment.state() == PaymentState.CREATED
                        || payment.state() == PaymentState.UNKNOWN);
    }

    /**
     * Notes what came of asking for a session.
     *
     * @return a session that nobody must pay any more, since the books have moved on
     */
    public Optional<String> conclude(SessionRequest request, ProviderAnswer<ProviderFact> answer) {
        switch (answer) {
            case Done<ProviderFact>(var fact) -> {
                facts.apply(fact);
                return stray(request.paymentId(), fact);
            }
            case Declined<ProviderFact>(var code, var message) ->
                    nothingCameOf(request.paymentId(), request.attempt(), code);
            case Unknown<ProviderFact>(var why) -> silent(request.paymentId());
        }
        return Optional.empty();
    }

    private Optional<String> stray(long paymentId, ProviderFact fact) {
        Payment payment = payments.lock(paymentId).orElseThrow();
        return fact instanceof SessionOpen open && payment.isStray(open)
                ? Optional.of(open.session())
                : Optional.empty();
    }

    /** Notes that this attempt has made no session and never will. */
    public void nothingCameOf(long paymentId, int attempt, String reason) {
        Payment payment = payments.lock(paymentId).orElseThrow();
        if (isWaiting(payment, attempt)) {
            payment.nothingCameOfIt(reason, clock.now());
            audit.record(
                    ACTOR,
                    "payment.not_opened",
                    "payment",
                    paymentId,
                    reason,
                    Map.of("attempt", attempt));
        }
    }

    /** Notes that the provider did not answer. */
    public void silent(long paymentId) {
        Payment payment = payments.lock(paymentId).orElseThrow();
        PaymentState before = payment.state();
        payment.providerSilent(clock.now());
        if (before != payment.state()) {
            audit.record(ACTOR, "payment.unknown", "payment", paymentId, "", Map.of());
        }
    }

    public Standing look(long paymentId) {
        Payment payment = payments.find(paymentId).orElseThrow();
        return new Standing(
                payment.state(),
                payment.isGivenUp(),
                payment.attempt(),
                payment.session(),
                payment.askedAt(),
                payment.lastAskedAt());
    }
}
