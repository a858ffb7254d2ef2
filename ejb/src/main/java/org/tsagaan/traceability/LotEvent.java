package org.tsagaan.traceability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a lot, and does not change any more. Who bought is not told.
 *
 * @param at when; of what has only a date, the beginning of that day in China
 * @param subject the lot, report, storefront, freeze or recall that it is about
 * @param storefront where units were, as the address of its page names it; empty for what happened
 *     elsewhere
 * @param units how many; null when it is about all of the lot
 * @param retractedAt when it was declared to be an error: a report was withdrawn; else null
 */
public record LotEvent(
        LotEventKind kind,
        Instant at,
        long subject,
        String storefront,
        @Nullable Integer units,
        @Nullable Instant retractedAt) {

    /** The same for the same event of the same lot, whenever and by whichever server it is told. */
    public UUID id(LotView lot) {
        String named =
                String.join(
                        "\n",
                        lot.epcClass(),
                        kind.name(),
                        at.toString(),
                        String.valueOf(subject),
                        String.valueOf(units));
        return UUID.nameUUIDFromBytes(named.getBytes(UTF_8));
    }
}
