package org.tsagaan.demonstration.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A review to be.
 *
 * @param item which line of the order
 * @param photos how many photographs come with it
 * @param answer the seller's; empty when it says nothing
 * @param hidden whether moderation hides the text
 */
public record ReviewPlan(
        OrderPlan order,
        int item,
        int stars,
        String text,
        Instant writtenAt,
        int photos,
        String answer,
        boolean hidden) {

    /** How long after it the seller answers and moderation looks. */
    public static final Duration TO_ANSWER = Duration.ofHours(5);
}
