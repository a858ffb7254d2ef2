package org.tsagaan.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer said of a line of an order, as anybody may read it.
 *
 * @param author the buyer's shortened name
 * @param stars 1 to 5
 * @param text what was said; null while moderation hides it
 * @param hiddenReason why moderation hides the text; null when it does not
 * @param lotNumber of which most units were sent
 * @param boughtOn when the order was placed, in China
 * @param photos that came with it, in their order
 * @param answer the seller's; null while there is none
 * @param answeredAt when the seller answered
 */
public record Review(
        long id,
        long lineId,
        long productId,
        String productZh,
        String productEn,
        String author,
        int stars,
        @Nullable String text,
        @Nullable String hiddenReason,
        String lotNumber,
        LocalDate boughtOn,
        Instant writtenAt,
        List<Photo> photos,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public Review {
        photos = List.copyOf(photos);
    }

    /**
     * A photograph, or that there was one.
     *
     * @param width pixels across, in its largest size
     * @param height pixels from top to bottom, in its largest size
     * @param hiddenReason why moderation hides it; null when it does not
     */
    public record Photo(long id, int width, int height, @Nullable String hiddenReason) {}
}
