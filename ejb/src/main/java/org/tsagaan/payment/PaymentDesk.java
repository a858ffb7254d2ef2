package org.tsagaan.payment;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.payment.adapter.PaymentBooks;
import org.tsagaan.payment.adapter.PaymentBooks.Opening;
import org.tsagaan.payment.adapter.PaymentReads;
import org.tsagaan.payment.adapter.Reconciliation;
import org.tsagaan.payment.model.PaymentProvider;
import org.tsagaan.payment.model.ProviderAnswer;
import org.tsagaan.payment.model.ProviderAnswer.Declined;
import org.tsagaan.payment.model.ProviderAnswer.Done;
import org.tsagaan.payment.model.ProviderAnswer.Unknown;
import org.tsagaan.payment.model.ProviderFact;
import org.tsagaan.payment.model.SessionRequest;

/**
 * Where an order is paid. The caller has made sure that the order is the asker's to pay and to see.
 * No call of the provider is made inside a database transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentDesk {

    private static final int TRIES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(300);

    @EJB private PaymentBooks books;
    @EJB private PaymentReads reads;
    @EJB private Reconciliation reconciliation;
    @Inject private PaymentProvider provider;

    /** Whether no money moves at all; every page of a payment then says so. */
    public boolean isSimulated() {
        return provider.isSimulated();
    }

    /**
     * Gives the address where the order can be paid. However often it is asked for, and by however
     * many at once, one order has one page to pay on.
     *
     * @return the address at the provider, or a refusal: {@code payment.already_paid}, {@code
     *     payment.order_closed}, {@code payment.provider_silent} (ask again in a moment), {@code
     *     payment.provider_refused} (argument: the provider's code)
     */
    public Outcome<String> open(long orderId) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Outcome<String> outcome = tryOpening(orderId);
        for (int i = 1; i < TRIES && isSilent(outcome) && System.nanoTime() < until; i++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            outcome = tryOpening(orderId);
        }
        return outcome;
    }

    private Outcome<String> tryOpening(long orderId) {
        return switch (books.prepare(orderId)) {
            case Opening.Ready(var url) -> Outcome.done(url);
            case Opening.ToAsk(var request) -> ask(request, orderId);
            case Opening.Closed(var state) -> Outcome.refused(closed(state));
        };
    }

    private Outcome<String> ask(SessionRequest request, long orderId) {
        ProviderAnswer<ProviderFact> answer = reconciliation.ask(request);
        return switch (answer) {
            case Done<ProviderFact> done -> whatIsReady(orderId);
            case Declined<ProviderFact>(var code, var message) ->
                    Outcome.refused(Refusal.of("payment.provider_refused", code));
            case Unknown<ProviderFact> unknown -> Outcome.refused(silent());
        };
    }

    private Outcome<String> whatIsReady(long orderId) {
        return reads.findUrl(orderId).map(Outcome::done).orElseGet(() -> Outcome.refused(silent()));
    }

    private static boolean isSilent(Outcome<String> outcome) {
        return outcome instanceof Outcome.Refused<String>(var reasons)
                && reasons.contains(silent());
    }

    private static Refusal closed(PaymentState state) {
        return switch (state) {
            case SUCCEEDED -> Refusal.of("payment.already_paid");
            case UNKNOWN -> silent();
            case CREATED, OPEN, EXPIRED, CANCELLED -> Refusal.of("payment.order_closed");
        };
    }

    private static Refusal silent() {
        return Refusal.of("payment.provider_silent");
    }

    /**
     * Asks the provider how the payment of an order stands, when a buyer comes back from it before
     * its event does. Asks at most every ten seconds, and only while the payment is open.
     */
    public void lookAgain(long orderId) {
        reads.claim(orderId).ifPresent(reconciliation::payment);
    }

    /** How the money of an order stands; empty when there is no such order. */
    public Optional<PaymentStatus> findStatus(long orderId) {
        return reads.findStatus(orderId);
    }
}
