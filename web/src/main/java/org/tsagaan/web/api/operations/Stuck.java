package org.tsagaan.web.api.operations;

import java.time.Instant;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.StuckNews;
import org.tsagaan.web.api.Means;

/** News that could not be dealt with so far. */
@Means("News that could not be dealt with when it was last tried; it is tried again.")
public record Stuck(
        @Means(value = "The news.", example = "90117") long newsId,
        @Means(value = "Whom it is for.", example = "SEARCH") Consumer consumer,
        @Means(value = "What happened.", example = "OFFER_CHANGED") String topic,
        @Means(value = "Id of what it happened to.", example = "41") long aggregateId,
        @Means(value = "How often it was tried.", example = "4") int attempts,
        @Means(value = "What went wrong the last time.", example = "mapper_parsing_exception")
                String error,
        @Means(value = "When it happened.", example = "2026-11-24T01:00:00Z") Instant createdAt) {

    static Stuck of(StuckNews news) {
        return new Stuck(
                news.id(),
                news.consumer(),
                news.topic(),
                news.aggregateId(),
                news.attempts(),
                news.error(),
                news.createdAt());
    }
}
