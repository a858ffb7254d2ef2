package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.adapter.Pictures;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.demonstration.model.ReviewPlan;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.Judgement;
import org.tsagaan.order.Moderation;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.Reviewing;
import org.tsagaan.order.Reviews;
import org.tsagaan.order.Said;

/** What buyers say of what they were sent. Late: its ids come after all others. */
@ApplicationScoped
class ReviewsStep implements Step {

    private static final int AT_ONCE = 20;

    @Inject private OrderLife orders;
    @EJB private Reviews reviews;
    @EJB private Reviewing desk;
    @EJB private Moderation moderation;
    @Inject private Loaded loaded;
    @Inject private Pictures pictures;

    @Override
    public String title() {
        return "Reviews by buyers";
    }

    @Override
    public int units(Plan plan) {
        return Math.ceilDiv(plan.reviews().size(), AT_ONCE);
    }

    @Override
    public void load(Plan plan, int unit) {
        List<ReviewPlan> all = plan.reviews();
        all.subList(unit * AT_ONCE, Math.min((unit + 1) * AT_ONCE, all.size()))
                .forEach(review -> write(plan, review));
    }

    /** Of an order that was refused there is nothing to say, nor of a line that was held. */
    private void write(Plan plan, ReviewPlan review) {
        if (loaded.findOrder(review.order().key()).isEmpty()) {
            return;
        }
        OrderView order = orders.seenByBuyer(plan.cast(), review.order());
        long offer = orders.offer(review.order().items().get(review.item()));
        List<Long> reviewable = reviews.listReviewable(order);
        for (OrderView.Part part : order.parts()) {
            part.lines().stream()
                    .filter(l -> l.offerId() == offer && reviewable.contains(l.lineId()))
                    .forEach(line -> write(order, part, line, review));
        }
    }

    private void write(
            OrderView order, OrderView.Part part, OrderView.Line line, ReviewPlan review) {
        long id =
                MarketClock.at(
                        review.writtenAt(),
                        () ->
                                desk.write(order, line.lineId(), judgement(review), Actor.guest())
                                        .orBroken());
        MarketClock.at(
                review.writtenAt().plus(ReviewPlan.TO_ANSWER),
                () -> follow(id, part.fulfilmentId(), review));
    }

    private Judgement judgement(ReviewPlan review) {
        return new Judgement(
                review.stars(),
                review.text(),
                IntStream.range(0, review.photos())
                        .mapToObj(i -> pictures.meal(review.order().index() + i))
                        .toList());
    }

    private long follow(long id, long part, ReviewPlan review) {
        if (!review.answer().isEmpty()) {
            desk.answer(loaded.merchantOf(part), id, review.answer()).orBroken();
        }
        if (review.hidden()) {
            moderation
                    .hide(loaded.person("operator@example.test"), Said.REVIEW, id, "含有他人的联系方式（示范）")
                    .orBroken();
        }
        return id;
    }
}
