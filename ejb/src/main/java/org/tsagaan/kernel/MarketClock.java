package org.tsagaan.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ScopedValue.CallableOp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The one clock every rule asks. Within {@link #at} it stands still at a given instant, for that
 * thread only: how the past year of the demonstration is lived, and how tests move time.
 */
@ApplicationScoped
public class MarketClock {

    private static final ScopedValue<Instant> STOPPED_AT = ScopedValue.newInstance();

    /** Now, to the microsecond, which is what PostgreSQL keeps. */
    public Instant now() {
        return (STOPPED_AT.isBound() ? STOPPED_AT.get() : Instant.now())
                .truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in China's civil time. */
    public LocalDate today() {
        return ChinaTime.dateOf(now());
    }

    /** Does something as if it were the given instant. */
    public static <T, X extends Throwable> T at(Instant instant, CallableOp<T, X> deed) throws X {
        return ScopedValue.where(STOPPED_AT, instant).call(deed);
    }
}
