package org.tsagaan.payment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.payment.PaymentState;
import org.tsagaan.payment.model.ProviderFact.Declined;
import org.tsagaan.payment.model.ProviderFact.OfPayment;
import org.tsagaan.payment.model.ProviderFact.Paid;
import org.tsagaan.payment.model.ProviderFact.SessionExpired;
import org.tsagaan.payment.model.ProviderFact.SessionOpen;

/**
 * The money of one order. Created with the order; opened when the buyer goes to pay, which makes a
 * session at the provider; from then on it only learns what the provider says. A session that ran
 * out may be followed by another, under the next attempt, never before the first is known to be
 * dead. When the order lapses, whatever can still be paid is ended. Taken money is never forgotten:
 * success outranks everything, also expiry and cancellation that we believed in.
 */
@Entity
@Table(name = "payment")
public class Payment extends Identified {

    /** The provider keeps no session open for less (Stripe: 30 minutes), with a margin. */
    static final Duration SHORTEST_SESSION = Duration.ofMinutes(31);

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "amount_fen")
    private long amountFen;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PaymentState state;

    @Column(name = "simulated")
    private boolean simulated;

    @Column(name = "given_up")
    private boolean givenUp;

    @Column(name = "attempt")
    private int attempt = 1;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "last_asked_at")
    private @Nullable Instant lastAskedAt;

    @Column(name = "session_expires_at")
    private @Nullable Instant sessionExpiresAt;

    @Column(name = "provider_session")
    private @Nullable String session;

    @Column(name = "provider_intent")
    private @Nullable String intent;

    @Column(name = "payment_url")
    private @Nullable String url;

    @Column(name = "method")
    private String method = "";

    @Column(name = "last_decline")
    private String lastDecline = "";

    @Column(name = "declined_at")
    private @Nullable Instant declinedAt;

    @Column(name = "state_since")
    private Instant stateSince;

    protected Payment() {}

    public Payment(long orderId, long amountFen, boolean simulated, Instant now) {
        this.orderId = orderId;
        this.amountFen = amountFen;
        this.simulated = simulated;
        this.state = PaymentState.CREATED;
        this.stateSince = now;
    }

    /**
     * The buyer goes to pay: notes that the provider is about to be asked, before it is.
     *
     * @param payBefore until when the order waits
     * @return until when the session is to last: the same however often this attempt is asked for
     */
    public Instant ask(Instant now, Instant payBefore) {
        if (state == PaymentState.EXPIRED) {
            nothingCameOfIt("", now);
        }
        boolean waits = state == PaymentState.CREATED || state == PaymentState.UNKNOWN;
        if (!waits || givenUp) {
            throw new BrokenInvariant("Asked for a session while " + state);
        }
        if (askedAt == null || sessionExpiresAt == null) {
            Instant earliest = now.plus(SHORTEST_SESSION);
            askedAt = now;
            sessionExpiresAt = payBefore.isBefore(earliest) ? earliest : payBefore;
        }
        lastAskedAt = now;
        return sessionExpiresAt;
    }

    /** The provider did not answer. */
    public void providerSilent(Instant now) {
        if (state == PaymentState.CREATED || state == PaymentState.OPEN) {
            become(PaymentState.UNKNOWN, now);
        }
    }

    /** The present attempt is known to have made no session, or a dead one: the next may begin. */
    public void nothingCameOfIt(String reason, Instant now) {
        attempt++;
        askedAt = null;
        lastAskedAt = null;
        sessionExpiresAt = null;
        session = null;
        url = null;
        if (!reason.isEmpty()) {
            decline(reason, now);
        }
        become(givenUp ? PaymentState.CANCELLED : PaymentState.CREATED, now);
    }

    /**
     * The order lapsed.
     *
     * @return whether something may still be payable at the provider, and has to be ended there
     */
    public boolean giveUp(Instant now) {
        givenUp = true;
        boolean nothingPayable =
                state == PaymentState.EXPIRED || (state == PaymentState.CREATED && askedAt == null);
        if (nothingPayable) {
            become(PaymentState.CANCELLED, now);
        }
        return !state.isSettled();
    }

    /** Takes note of what the provider says. */
    public Effect learn(OfPayment fact, Instant now) {
        return switch (fact) {
            case Paid paid -> learnPaid(paid, now);
            case SessionOpen open -> learnOpen(open, now);
            case SessionExpired expired -> learnExpired(expired, now);
            case Declined declined -> learnDeclined(declined);
        };
    }

    private Effect learnPaid(Paid paid, Instant now) {
        if (contradicts(paid)) {
            return Effect.MISMATCHED;
        }
        if (state == PaymentState.SUCCEEDED && !tellsMethod(paid) && !tellsSession(paid)) {
            return Effect.ALREADY_TRUE;
        }
        intent = paid.intent();
        method = tellsMethod(paid) ? paid.method() : method;
        session = paid.session() == null ? session : paid.session();
        lastDecline = "";
        declinedAt = null;
        if (state != PaymentState.SUCCEEDED) {
            become(PaymentState.SUCCEEDED, now);
        }
        return Effect.APPLIED;
    }

    /** Another amount or currency than agreed, or a second capture. */
    public boolean contradicts(Paid paid) {
        return !paid.money().isFen(amountFen) || (intent != null && !intent.equals(paid.intent()));
    }

    private boolean tellsMethod(Paid paid) {
        return method.isEmpty() && !paid.method().isEmpty();
    }

    private boolean tellsSession(Paid paid) {
        return paid.session() != null && !paid.session().equals(session);
    }

    private Effect learnOpen(SessionOpen open, Instant now) {
        boolean news = state == PaymentState.CREATED || state == PaymentState.UNKNOWN;
        if (!news || open.attempt() != attempt) {
            return Effect.ALREADY_TRUE;
        }
        session = open.session();
        url = open.url();
        become(PaymentState.OPEN, now);
        return Effect.APPLIED;
    }

    private Effect learnExpired(SessionExpired expired, Instant now) {
        if (state.isSettled() || expired.attempt() != attempt) {
            return Effect.ALREADY_TRUE;
        }
        session = expired.session();
        become(givenUp ? PaymentState.CANCELLED : PaymentState.EXPIRED, now);
        return Effect.APPLIED;
    }

    private Effect learnDeclined(Declined declined) {
        if (state == PaymentState.SUCCEEDED || !isNewest(declined)) {
            return Effect.ALREADY_TRUE;
        }
        decline(declined.reason(), declined.at());
        return Effect.APPLIED;
    }

    private boolean isNewest(Declined declined) {
        int later = declinedAt == null ? 1 : declined.at().compareTo(declinedAt);
        return later > 0 || (later == 0 && declined.reason().compareTo(lastDecline) > 0);
    }

    private void decline(String reason, Instant at) {
        lastDecline = reason;
        declinedAt = at;
    }

    private void become(PaymentState next, Instant now) {
        if (state != next) {
            if (!state.mayBecome(next)) {
                throw new BrokenInvariant("A payment can not pass from " + state + " to " + next);
            }
            state = next;
            stateSince = now;
        }
    }

    /** Whether this session was made for an attempt that has been left behind. */
    public boolean isStray(SessionOpen open) {
        return !open.session().equals(session) && (open.attempt() != attempt || state.isSettled());
    }

    public long orderId() {
        return orderId;
    }

    public long amountFen() {
        return amountFen;
    }

    public PaymentState state() {
        return state;
    }

    public boolean isSimulated() {
        return simulated;
    }

    public boolean isGivenUp() {
        return givenUp;
    }

    public int attempt() {
        return attempt;
    }

    public @Nullable Instant askedAt() {
        return askedAt;
    }

    public @Nullable Instant lastAskedAt() {
        return lastAskedAt;
    }

    public @Nullable String session() {
        return session;
    }

    public @Nullable String intent() {
        return intent;
    }

    public @Nullable String url() {
        return url;
    }

    public String method() {
        return method;
    }

    public String lastDecline() {
        return lastDecline;
    }
}
