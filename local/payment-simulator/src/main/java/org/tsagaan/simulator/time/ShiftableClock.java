package org.tsagaan.simulator.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, moved forward as tests wish. */
public final class ShiftableClock extends Clock {
    private final InstantSource real;
    private volatile Duration ahead = Duration.ZERO;

    /** Starts at the given source's time. */
    public ShiftableClock(InstantSource real) {
        this.real = real;
    }

    /** Moves the time forward by so much more. */
    public synchronized void advance(Duration more) {
        ahead = ahead.plus(more);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), ahead);
    }
}
