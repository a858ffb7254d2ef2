package org.tsagaan.payment.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.payment.model.PaymentProvider;
import org.tsagaan.payment.model.ProviderAnswer;
import org.tsagaan.payment.model.ProviderAnswer.Declined;
import org.tsagaan.payment.model.ProviderAnswer.Done;
import org.tsagaan.payment.model.ProviderAnswer.Unknown;
import org.tsagaan.payment.model.ProviderFact;
import org.tsagaan.payment.model.ProviderFact.SessionExpired;
import org.tsagaan.payment.model.ProviderFact.SessionOpen;
import org.tsagaan.payment.model.SessionRequest;

/**
 * Asks the provider how things stand, and so ends every doubt: a lost event, a timeout, a crash
 * between two writes. Doing it twice, or at two instances at once, does no harm.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reconciliation {

    /**
     * What the provider does not know this long after it was last asked was never done: longer than
     * any call waits for its answer.
     */
    static final Duration CERTAINTY = Duration.ofSeconds(60);

    /** The provider's code for what it does not have. */
    private static final String MISSING = "resource_missing";

    @Inject private PaymentProvider provider;
    @EJB private PaymentBooks paymentBooks;
    @EJB private RefundBooks refundBooks;
    @EJB private ProviderFacts facts;
    @Inject private MarketClock clock;

    /** Brings a payment up to date with the provider. */
    public void payment(long paymentId) {
        PaymentBooks.Standing standing = paymentBooks.look(paymentId);
        if (standing.state().isSettled()) {
            return;
        }
        String session = standing.session();
        if (session != null) {
            known(paymentId, standing, session);
        } else if (standing.askedAt() != null) {
            unheard(paymentId, standing, standing.askedAt());
        }
    }

    private void known(long paymentId, PaymentBooks.Standing standing, String session) {
        ProviderAnswer<ProviderFact> answer =
                standing.givenUp() ? end(session) : provider.lookAtSession(session);
        switch (answer) {
            case Done<ProviderFact>(var fact) -> facts.apply(fact);
            case Declined<ProviderFact>(var code, var message) when code.equals(MISSING) ->
                    facts.apply(new SessionExpired(paymentId, standing.attempt(), session));
            case Declined<ProviderFact> nothingLearnt -> silentIf(standing.givenUp(), paymentId);
            case Unknown<ProviderFact> nothingLearnt -> silentIf(standing.givenUp(), paymentId);
        }
    }

    /** What is no longer open can not be ended, and tells then what became of it. */
    private ProviderAnswer<ProviderFact> end(String session) {
        ProviderAnswer<ProviderFact> answer = provider.expireSession(session);
        return answer instanceof Declined ? provider.lookAtSession(session) : answer;
    }

    /** A page that merely could not be looked at is still the page to pay on. */
    private void silentIf(boolean endedOrNot, long paymentId) {
        if (endedOrNot) {
            paymentBooks.silent(paymentId);
        }
    }

    private void unheard(long paymentId, PaymentBooks.Standing standing, Instant askedAt) {
        var answer = provider.searchSession(paymentId, standing.attempt(), askedAt);
        if (!(answer instanceof Done<Optional<ProviderFact>>(var found))) {
            paymentBooks.silent(paymentId);
        } else if (found.isPresent()) {
            facts.apply(found.get());
            endIfGivenUp(paymentId, standing, found.get());
        } else if (isCertain(standing.lastAskedAt())) {
            paymentBooks.nothingCameOf(paymentId, standing.attempt(), "");
        } else {
            paymentBooks.prepareAgain(paymentId, standing.attempt()).ifPresent(this::ask);
        }
    }

    private void endIfGivenUp(long paymentId, PaymentBooks.Standing standing, ProviderFact found) {
        if (standing.givenUp() && found instanceof SessionOpen open) {
            known(paymentId, standing, open.session());
        }
    }

    /** Asks for a session, and ends it again where it came too late to be wanted. */
    public ProviderAnswer<ProviderFact> ask(SessionRequest request) {
        ProviderAnswer<ProviderFact> answer = provider.openSession(request);
        paymentBooks.conclude(request, answer).ifPresent(provider::expireSession);
        return answer;
    }

    /** Tells the provider of a refund, or asks how it stands. */
    public void refund(long refundId) {
        RefundBooks.Standing standing = refundBooks.look(refundId);
        if (standing.state().isSettled()) {
            return;
        }
        String known = standing.providerRefund();
        if (known != null) {
            apply(provider.lookAtRefund(known));
        } else if (standing.lastAskedAt() == null) {
            tell(refundId, standing.attempt());
        } else {
            unheard(refundId, standing);
        }
    }

    private void unheard(long refundId, RefundBooks.Standing standing) {
        var answer = provider.searchRefund(refundId, standing.intent());
        if (!(answer instanceof Done<Optional<ProviderFact>>(var found))) {
            return;
        }
        if (found.isPresent()) {
            facts.apply(found.get());
        } else if (isCertain(standing.lastAskedAt())) {
            refundBooks.nothingCameOf(refundId, standing.attempt());
            tell(refundId, standing.attempt() + 1);
        } else {
            tell(refundId, standing.attempt());
        }
    }

    private void tell(long refundId, int attempt) {
        refundBooks
                .prepare(refundId, attempt)
                .ifPresent(told -> refundBooks.conclude(refundId, provider.refund(told)));
    }

    private void apply(ProviderAnswer<ProviderFact> answer) {
        switch (answer) {
            case Done<ProviderFact>(var fact) -> facts.apply(fact);
            case Declined<ProviderFact> nothingLearnt -> {}
            case Unknown<ProviderFact> nothingLearnt -> {}
        }
    }

    private boolean isCertain(@Nullable Instant lastAskedAt) {
        return lastAskedAt == null || lastAskedAt.plus(CERTAINTY).isBefore(clock.now());
    }
}
