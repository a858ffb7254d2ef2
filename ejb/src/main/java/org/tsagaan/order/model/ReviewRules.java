package org.tsagaan.order.model;

import java.util.List;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.LineState;
import org.tsagaan.order.Rating;

/** What a review must be. */
public final class ReviewRules {

    private static final int LONGEST_TEXT = 2000;

    private ReviewRules() {}

    /** Whether a line has left, so that its buyer can say something of it. */
    public static boolean isSent(FulfilmentState part, LineState line) {
        return part.hasLeft() && line == LineState.ORDERED;
    }

    /** Everything that is wrong with a review of a line that stands so. */
    public static List<Refusal> refuse(
            FulfilmentState part, LineState line, int stars, String text) {
        return new Refusals()
                .unless(isSent(part, line), Refusal.of("order.review_before_dispatch"))
                .unless(
                        stars >= 1 && stars <= Rating.MOST,
                        Refusal.of("order.review_stars", Rating.MOST).about("stars"))
                .needsText("text", text, LONGEST_TEXT)
                .reasons();
    }
}
