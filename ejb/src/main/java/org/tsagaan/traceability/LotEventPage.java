package org.tsagaan.traceability;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a lot on some days, oldest first.
 *
 * @param next the last day told, after which it goes on; null when that was all
 */
public record LotEventPage(List<LotEvent> events, @Nullable LocalDate next) {

    public LotEventPage {
        events = List.copyOf(events);
    }
}
