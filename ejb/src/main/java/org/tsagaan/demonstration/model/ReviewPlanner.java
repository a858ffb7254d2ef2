package org.tsagaan.demonstration.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tsagaan.demonstration.model.OrderPlan.Ending;
import org.tsagaan.kernel.ChinaTime;

/**
 * What buyers say of what was delivered to them, days later. It has a chance of its own, so that
 * nothing else of the plan falls otherwise than without it.
 */
final class ReviewPlanner {

    private static final long SEED = 20_230_822;
    private static final int IN_HUNDRED = 22;
    private static final int ANSWERED = 40;
    private static final int HIDDEN_EVERY = 97;
    private static final int PHOTOS_EVERY = 7;
    private static final int MOST_WITH_PHOTOS = 40;
    private static final String MARK = "（示范评价）";

    private final Dice dice = new Dice(SEED);
    private final List<Line> lines = Line.listAll("reviews.tsv");
    private final List<ReviewPlan> reviews = new ArrayList<>();
    private final Instant end;

    private ReviewPlanner(Instant end) {
        this.end = end;
    }

    /** The reviews of orders, in the order in which they are written. */
    static List<ReviewPlan> of(List<OrderPlan> orders, Calendar calendar) {
        Instant today = ChinaTime.startOf(calendar.today());
        ReviewPlanner planner = new ReviewPlanner(today.minus(ReviewPlan.TO_ANSWER));
        orders.stream()
                .filter(order -> order.ending() == Ending.DELIVERED && !order.wholesale())
                .forEach(planner::judge);
        return planner.reviews.stream()
                .sorted(Comparator.comparing(ReviewPlan::writtenAt))
                .toList();
    }

    private void judge(OrderPlan order) {
        for (int item = 0; item < order.items().size(); item++) {
            Instant at = order.arrivedAt().plus(Duration.ofHours(dice.between(7, 220)));
            if (dice.inHundred(IN_HUNDRED) && at.isBefore(end)) {
                reviews.add(review(order, item, at));
            }
        }
    }

    private ReviewPlan review(OrderPlan order, int item, Instant at) {
        String category = order.items().get(item).offer().product().variety().category();
        Line taste = dice.one(said("taste", category));
        return new ReviewPlan(
                order,
                item,
                taste.number("stars"),
                taste.text("zh") + dice.one(said("remark", "-")).text("zh") + MARK,
                at,
                photos(),
                dice.inHundred(ANSWERED) ? dice.one(said("answer", "-")).text("zh") : "",
                reviews.size() % HIDDEN_EVERY == HIDDEN_EVERY / 2);
    }

    /** Drawing them takes time: few of the first reviews have some. */
    private int photos() {
        int number = reviews.size();
        boolean has =
                number < MOST_WITH_PHOTOS * PHOTOS_EVERY
                        && number % PHOTOS_EVERY == PHOTOS_EVERY / 2;
        return has ? 1 + number / PHOTOS_EVERY % 2 : 0;
    }

    private List<Line> said(String kind, String category) {
        return lines.stream()
                .filter(l -> l.text("kind").equals(kind) && l.text("category").equals(category))
                .toList();
    }
}
