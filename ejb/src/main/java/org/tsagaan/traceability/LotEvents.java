package org.tsagaan.traceability;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.traceability.adapter.StoredLotEvents;

/**
 * What happened to lots, for whoever traces them: made, tested, stored, sent, handed over, frozen,
 * recalled. What a storefront took in and sent is told as one event a day and kind, once that day
 * is over: so an event never changes after it was told, a lot sold in thousands of orders has no
 * more events than days, and no event is one buyer's.
 */
@Stateless
public class LotEvents {

    /** Most days told at once. */
    public static final int DAYS = 60;

    @Inject private StoredLotEvents events;
    @Inject private MarketClock clock;

    /**
     * What happened on the next days on which something happened, oldest first.
     *
     * @param after only what happened on later days; {@link LocalDate#EPOCH} for all
     */
    public LotEventPage list(long lotId, LocalDate after) {
        LocalDate today = clock.today();
        return events.page(lotId, within(LocalDate.EPOCH, after, today), today, DAYS);
    }

    /** No calendar of the database reaches as far as the callers'. */
    private static LocalDate within(LocalDate first, LocalDate day, LocalDate last) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }
}
