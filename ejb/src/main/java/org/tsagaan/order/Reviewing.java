package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.CatalogueChanged.Subject;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.adapter.ReviewRows;
import org.tsagaan.order.model.ReviewRules;

/**
 * Writes reviews, answers and hides them. Each is done once and stays: nothing that a buyer said is
 * ever deleted (E-Commerce Law art. 39).
 */
@Stateless
public class Reviewing {

    @Inject private ReviewRows rows;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;
    @Inject private Event<CatalogueChanged> changes;

    /**
     * Writes the review of a line that was sent.
     *
     * @param order an order that {@link OrderBook} let its buyer see
     * @param stars 1 to 5
     * @return the review's id; refused with {@code order.review_before_dispatch}, {@code
     *     order.review_twice}, {@code order.review_stars} and the rules of texts
     * @throws NotFound when the order has no such line
     */
    public Outcome<Long> write(OrderView order, long lineId, int stars, String text, Actor actor) {
        OrderView.Part part =
                order.parts().stream()
                        .filter(p -> p.lines().stream().anyMatch(l -> l.lineId() == lineId))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("order"));
        OrderView.Line line =
                part.lines().stream().filter(l -> l.lineId() == lineId).findFirst().orElseThrow();
        List<Refusal> wrong = ReviewRules.refuse(part.state(), line.state(), stars, text);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        String author = ReviewRules.shortened(order.recipient().name());
        return rows.add(lineId, author, stars, text.strip(), clock.now())
                .map(
                        id -> {
                            changes.fire(new CatalogueChanged(Subject.PRODUCT, line.productId()));
                            note(actor, "order.review", id, "");
                            return Outcome.done(id);
                        })
                .orElseGet(() -> Outcome.refused(Refusal.of("order.review_twice")));
    }

    /**
     * Answers a review of what the person's storefront sent.
     *
     * @return refused with {@code order.review_answered} and the rules of texts
     * @throws NotFound when there is none, or it is not of theirs
     */
    public Outcome<Long> answer(Person person, long reviewId, String text) {
        long seller = rows.findSeller(reviewId).orElseThrow(() -> new NotFound("review"));
        if (!person.actsFor(seller, Role.MERCHANT)) {
            throw new NotFound("review");
        }
        List<Refusal> wrong = ReviewRules.refuseAnswer(text);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        if (!rows.answer(reviewId, text.strip(), clock.now())) {
            return Outcome.refused(Refusal.of("order.review_answered"));
        }
        note(person.actor(), "order.review_answer", reviewId, "");
        return Outcome.done(reviewId);
    }

    /**
     * Hides the text of a review; its stars stay counted, and everybody reads why.
     *
     * @return refused with {@code order.review_hidden} and the rules of texts
     * @throws NotFound when there is none, or the person does not run the market
     */
    public Outcome<Long> hide(Person person, long reviewId, String reason) {
        if (!person.holds(Role.OPERATOR) || rows.findSeller(reviewId).isEmpty()) {
            throw new NotFound("review");
        }
        List<Refusal> wrong = ReviewRules.refuseReason(reason);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        if (!rows.hide(reviewId, reason.strip(), clock.now())) {
            return Outcome.refused(Refusal.of("order.review_hidden"));
        }
        note(person.actor(), "order.review_hide", reviewId, reason.strip());
        return Outcome.done(reviewId);
    }

    private void note(Actor actor, String action, long reviewId, String reason) {
        audit.record(actor, action, "review", reviewId, reason, Map.of());
    }
}
