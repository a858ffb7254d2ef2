package org.tsagaan.demonstration.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What shoppers ask of goods that others were sent, one question for each offer and text. */
final class QuestionPlanner {

    private static final int EVERY = 5;
    private static final int MOST = 120;

    /** Whose desks are shown to visitors: each of their goods is asked about, and answered. */
    private static final Set<String> SHOWN = Set.of("p05", "s1");

    private static final int ASKERS = 10;
    private static final int UNANSWERED_EVERY = 6;
    private static final int HIDDEN_EVERY = 31;
    private static final String MARK = "（示范提问）";

    private final List<Line> lines = Line.listAll("questions.tsv");
    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final List<QuestionPlan> questions = new ArrayList<>();

    private QuestionPlanner() {}

    /** The questions, in the order in which they are asked. */
    static List<QuestionPlan> of(List<ReviewPlan> reviews) {
        QuestionPlanner planner = new QuestionPlanner();
        for (int i = 0; i < reviews.size(); i++) {
            boolean turn = i % EVERY == 0 && planner.questions.size() < MOST;
            if (turn || SHOWN.contains(offer(reviews.get(i)).merchant())) {
                planner.ask(reviews.get(i));
            }
        }
        return planner.questions.stream()
                .sorted(Comparator.comparing(QuestionPlan::askedAt))
                .toList();
    }

    private static OfferPlan offer(ReviewPlan review) {
        return review.order().items().get(review.item()).offer();
    }

    private void ask(ReviewPlan review) {
        OfferPlan offer = offer(review);
        List<Line> fitting = fitting(offer.product().variety().category());
        int turn = asked.merge(offer.slug(), 1, Integer::sum) - 1;
        Line line = fitting.get(turn % fitting.size());
        if (!said.add(offer.shelf() + ' ' + line.text("zh"))) {
            return;
        }
        int number = questions.size();
        int asker = 1 + number % ASKERS;
        boolean buyerAnswers =
                Guests.hasAccount(review.order().buyer()) && review.order().buyer() != asker;
        questions.add(
                new QuestionPlan(
                        review.order(),
                        review.item(),
                        asker,
                        review.writtenAt(),
                        line.text("zh") + MARK,
                        isAnswered(number, offer) ? line.text("seller") : "",
                        buyerAnswers ? line.text("buyer") : "",
                        number % HIDDEN_EVERY == HIDDEN_EVERY - 1));
    }

    private static boolean isAnswered(int number, OfferPlan offer) {
        return SHOWN.contains(offer.merchant())
                || number % UNANSWERED_EVERY != UNANSWERED_EVERY - 1;
    }

    private List<Line> fitting(String category) {
        return lines.stream()
                .filter(l -> Set.of(category, "-").contains(l.text("category")))
                .toList();
    }
}
