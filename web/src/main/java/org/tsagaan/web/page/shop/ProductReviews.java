package org.tsagaan.web.page.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Rating;
import org.tsagaan.order.Review;

/**
 * What buyers of a product say.
 *
 * @param shown the newest of them
 * @param next address of those that follow, or null
 */
public record ProductReviews(Rating rating, List<Review> shown, @Nullable String next) {

    /** Of a product that nobody has judged. */
    public static final ProductReviews NONE = new ProductReviews(Rating.NONE, List.of(), null);

    public ProductReviews {
        shown = List.copyOf(shown);
    }

    /**
     * @param read the newest, one more than are shown when there are more
     * @param most how many are shown
     */
    static ProductReviews of(Rating rating, List<Review> read, int most, long offerId) {
        List<Review> shown = read.subList(0, Math.min(most, read.size()));
        return new ProductReviews(
                rating,
                shown,
                read.size() > most
                        ? "/products/" + offerId + "/reviews?before=" + shown.getLast().id()
                        : null);
    }
}
