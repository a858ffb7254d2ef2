package org.tsagaan.supervision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.supervision.adapter.StandardFigures;

/**
 * How often what is tested does not meet a standard, in the whole region over the last year: what
 * everybody may know of it. Counted as {@link Failures} are.
 */
@Stateless
public class StandardRecord {

    @Inject private StandardFigures figures;
    @Inject private MarketClock clock;

    /** The days that are counted. */
    public Span span() {
        return Period.DAYS_365.until(clock.today());
    }

    /** Reports by the standard they judge by; none where nothing was tested. */
    public Map<Long, FailureRate> countReports() {
        return figures.countReports(span());
    }

    /** Verdicts on the items of a standard, by the item's code, in all its editions. */
    public Map<String, FailureRate> countItems(long standardId) {
        return figures.countItems(standardId, span());
    }
}
