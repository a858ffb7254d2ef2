package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.adapter.SaidRows;
import org.tsagaan.order.model.SayingRules;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;

/**
 * Hides texts that may not be shown, for good and with a reason that everybody reads; nothing that
 * was said is ever deleted (E-Commerce Law art. 39).
 */
@Stateless
public class Moderation {

    @Inject private SaidRows rows;
    @EJB private AuditTrail audit;
    @EJB private Outbox outbox;
    @Inject private MarketClock clock;

    /**
     * Lets in who runs the market.
     *
     * @throws NotFound when the person does not
     */
    public void enter(Person person, Said kind) {
        if (!person.holds(Role.OPERATOR)) {
            throw new NotFound(kind.subject());
        }
    }

    /**
     * Hides a text. The stars of a review stay counted; who asked a question is written to.
     *
     * @param reason as everybody reads it
     * @return refused with {@code order.said_hidden} and the rules of texts
     * @throws NotFound when there is none, or the person does not run the market
     */
    public Outcome<Long> hide(Person person, Said kind, long id, String reason) {
        enter(person, kind);
        if (!rows.exists(kind, id)) {
            throw new NotFound(kind.subject());
        }
        List<Refusal> wrong = SayingRules.refuseReason(reason);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        if (!rows.hide(kind, id, reason.strip(), clock.now())) {
            return Outcome.refused(Refusal.of("order.said_hidden"));
        }
        if (kind == Said.QUESTION) {
            outbox.put(Consumer.NOTIFICATION, QuestionDesk.HIDDEN, id);
        }
        audit.record(person.actor(), kind.action(), kind.subject(), id, reason.strip(), Map.of());
        return Outcome.done(id);
    }
}
