package org.tsagaan.web.api.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Review;
import org.tsagaan.order.Reviews;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;

/** A page of reviews. */
@Means("A page of reviews, newest first, at most 20.")
public record ReviewList(
        @Means("Newest first.") List<ReviewItem> items,
        @Means(value = "For the page after this; absent on the last.", example = "cmV2aWV3cwox")
                @Nullable String nextCursor) {

    static ReviewList of(String list, List<Review> reviews) {
        return new ReviewList(
                reviews.stream().map(ReviewItem::of).toList(),
                reviews.size() < Reviews.PAGE
                        ? null
                        : PageCursor.after(list, reviews.getLast().id()));
    }
}
