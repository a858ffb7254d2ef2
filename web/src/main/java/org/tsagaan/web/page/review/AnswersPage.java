package org.tsagaan.web.page.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.order.Review;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * What buyers said of what a seller sent.
 *
 * @param mine whom the person sells for
 * @param organisationId whose reviews are shown
 * @param form what was typed, with what is wrong, and of which it was said
 * @param next address of those that follow, or null
 */
public record AnswersPage(
        List<Membership> mine,
        long organisationId,
        List<Review> reviews,
        Form form,
        @Nullable String next)
        implements View {
    @Override
    public String template() {
        return "review/answers.jte";
    }
}
