package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.CatalogueChanged.Subject;
import org.tsagaan.kernel.DrawnPhoto;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.StoredFiles;
import org.tsagaan.order.adapter.PhotoRows;
import org.tsagaan.order.adapter.ReviewRows;
import org.tsagaan.order.model.PhotoRules;
import org.tsagaan.order.model.ReviewRules;
import org.tsagaan.order.model.SayingRules;

/**
 * Writes reviews and answers them. Each is done once and stays: nothing that a buyer said is ever
 * deleted (E-Commerce Law art. 39).
 */
@Stateless
public class Reviewing {

    @Inject private ReviewRows rows;
    @Inject private PhotoRows photoRows;
    @Inject private StoredFiles files;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;
    @Inject private Event<CatalogueChanged> changes;

    /** Writes the review of a line that was sent, without photographs. */
    public Outcome<Long> write(OrderView order, long lineId, int stars, String text, Actor actor) {
        return write(order, lineId, new Judgement(stars, text, List.of()), actor);
    }

    /**
     * Writes the review of a line that was sent. Its photographs are drawn anew before they are
     * kept.
     *
     * @param order an order that {@link OrderBook} let its buyer see
     * @return the review's id; refused with {@code order.review_before_dispatch}, {@code
     *     order.review_twice}, {@code order.review_stars}, {@code order.photos_too_many}, {@code
     *     order.photo_too_large}, {@code order.photo_not_a_picture} and the rules of texts
     * @throws NotFound when the order has no such line
     */
    public Outcome<Long> write(OrderView order, long lineId, Judgement said, Actor actor) {
        OrderView.Part part =
                order.parts().stream()
                        .filter(p -> p.lines().stream().anyMatch(l -> l.lineId() == lineId))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("order"));
        OrderView.Line line =
                part.lines().stream().filter(l -> l.lineId() == lineId).findFirst().orElseThrow();
        List<Refusal> wrong =
                new Refusals()
                        .addAll(
                                ReviewRules.refuse(
                                        part.state(), line.state(), said.stars(), said.text()))
                        .addAll(PhotoRules.refuse(said.photos()))
                        .reasons();
        return wrong.isEmpty() ? drawn(order, line, said, actor) : Outcome.refused(wrong);
    }

    private Outcome<Long> drawn(OrderView order, OrderView.Line line, Judgement said, Actor actor) {
        List<DrawnPhoto> photos = new ArrayList<>();
        Refusals wrong = new Refusals();
        for (int i = 0; i < said.photos().size(); i++) {
            Refusal none = PhotoRules.notAPicture(i + 1);
            DrawnPhoto.of(said.photos().get(i)).ifPresentOrElse(photos::add, () -> wrong.add(none));
        }
        if (!wrong.isEmpty()) {
            return wrong.refuse();
        }
        String author = SayingRules.shortened(order.recipient().name());
        Instant now = clock.now();
        return rows.add(line.lineId(), author, said.stars(), said.text().strip(), now)
                .map(
                        id -> {
                            keep(id, photos, now);
                            changes.fire(new CatalogueChanged(Subject.PRODUCT, line.productId()));
                            note(actor, "order.review", id);
                            return Outcome.done(id);
                        })
                .orElseGet(() -> Outcome.refused(Refusal.of("order.review_twice")));
    }

    private void keep(long reviewId, List<DrawnPhoto> photos, Instant now) {
        for (int i = 0; i < photos.size(); i++) {
            DrawnPhoto photo = photos.get(i);
            photoRows.add(reviewId, i + 1, photo, photo.store(files), now);
        }
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
        List<Refusal> wrong = SayingRules.refuseAnswer(text);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        if (!rows.answer(reviewId, text.strip(), clock.now())) {
            return Outcome.refused(Refusal.of("order.review_answered"));
        }
        note(person.actor(), "order.review_answer", reviewId);
        return Outcome.done(reviewId);
    }

    private void note(Actor actor, String action, long reviewId) {
        audit.record(actor, action, "review", reviewId, "", Map.of());
    }
}
