package org.tsagaan.web.page.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Review;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * All reviews, for who moderates.
 *
 * @param form what was typed, with what is wrong, and of which it was said
 * @param next address of those that follow, or null
 */
public record ModerationPage(List<Review> reviews, Form form, @Nullable String next)
        implements View {
    @Override
    public String template() {
        return "review/moderation.jte";
    }
}
