package org.tsagaan.outbox;

import java.time.Instant;

/**
 * News that could not be dealt with when it was last tried, and is tried again.
 *
 * @param aggregateId of what it tells
 * @param attempts how often it was tried
 * @param error what went wrong the last time
 * @param createdAt when it happened
 */
public record StuckNews(
        long id,
        Consumer consumer,
        String topic,
        long aggregateId,
        int attempts,
        String error,
        Instant createdAt) {}
