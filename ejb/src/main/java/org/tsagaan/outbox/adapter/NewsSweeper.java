package org.tsagaan.outbox.adapter;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tsagaan.kernel.MarketClock;

/** Removes news a week after it was acknowledged. Instances share the work. */
@Stateless
public class NewsSweeper {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int BATCH = 5000;

    @Inject private OutboxRows rows;
    @Inject private MarketClock clock;

    /** Clears one batch; what is left waits for the next time. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void sweep() {
        rows.purge(clock.now().minus(KEPT), BATCH);
    }
}
