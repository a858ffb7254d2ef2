package org.tsagaan.web.api.operations;

import org.tsagaan.monitoring.ConsumerLag;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.web.api.Means;

/** How far one consumer is behind. */
@Means("How far what follows the database is behind it.")
public record Following(
        @Means(value = "Who follows.", example = "SEARCH") Consumer consumer,
        @Means(value = "Pieces of news not yet dealt with.", example = "3") long pending,
        @Means(value = "How long the oldest of them has waited, in seconds.", example = "1")
                long oldestSeconds) {

    static Following of(ConsumerLag behind) {
        return new Following(
                behind.consumer(), behind.lag().pending(), behind.lag().oldestAge().toSeconds());
    }
}
