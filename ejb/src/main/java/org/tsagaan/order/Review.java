package org.tsagaan.order;

import java.time.Instant;
import java.time.LocalDate;
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
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
