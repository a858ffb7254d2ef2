package org.tsagaan.account.adapter;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tsagaan.kernel.MarketClock;

/** Removes ended sessions and failures that no longer count. Instances share the work. */
@Stateless
public class SessionSweeper {

    private static final int BATCH = 1000;

    @Inject private Sessions sessions;
    @Inject private SignInFailures failures;
    @Inject private MarketClock clock;

    /** Clears one batch of each; what is left waits for the next time. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void sweep() {
        sessions.purge(clock.now(), BATCH);
        failures.purge(clock.now(), BATCH);
    }
}
