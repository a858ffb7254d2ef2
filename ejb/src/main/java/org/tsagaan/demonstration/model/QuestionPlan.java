package org.tsagaan.demonstration.model;

import java.time.Instant;

/**
 * A question to be, of a product that somebody was sent.
 *
 * @param order whose buyer may answer
 * @param item which line of the order
 * @param asker which of the shoppers who sign in
 * @param text what is asked
 * @param seller what the seller answers; empty when it says nothing
 * @param buyer what the buyer of the order answers; empty when nothing is said
 * @param hidden whether moderation hides the text
 */
public record QuestionPlan(
        OrderPlan order,
        int item,
        int asker,
        Instant askedAt,
        String text,
        String seller,
        String buyer,
        boolean hidden) {}
