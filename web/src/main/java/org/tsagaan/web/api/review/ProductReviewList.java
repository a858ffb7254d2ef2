package org.tsagaan.web.api.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Rating;
import org.tsagaan.order.Review;
import org.tsagaan.web.api.Means;

/** What buyers of a product say. */
@Means("How buyers judge a product, in whichever storefront they bought it, and what they say.")
public record ProductReviewList(
        @Means(value = "How many reviews there are, those with hidden texts too.", example = "12")
                long count,
        @Means(value = "Tenths of a star on average: 47 is 4.7; 0 without reviews.", example = "47")
                int averageTenths,
        @Means(value = "How many gave 1, 2, 3, 4 and 5 stars.", example = "2")
                List<Long> distribution,
        @Means("Newest first, at most 20.") List<ReviewItem> items,
        @Means(value = "For the page after this; absent on the last.", example = "cmV2aWV3cwox")
                @Nullable String nextCursor) {

    static ProductReviewList of(String list, Rating rating, List<Review> reviews) {
        ReviewList page = ReviewList.of(list, reviews);
        return new ProductReviewList(
                rating.total(), rating.tenths(), rating.counts(), page.items(), page.nextCursor());
    }
}
