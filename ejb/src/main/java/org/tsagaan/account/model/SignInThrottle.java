package org.tsagaan.account.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long somebody who guesses must wait. Only attempts that were let through are counted, and no
 * wait is longer than the window: an owner whom others lock out is let in again by time alone.
 */
public final class SignInThrottle {

    /** For how long a failure counts. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    static final int FREE_BY_ACCOUNT = 5;
    static final int FREE_BY_ADDRESS = 50;
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    private SignInThrottle() {}

    /**
     * After five failures in the window half a minute from the last one, then twice as long each
     * time.
     *
     * @param failures those within the window, oldest first
     * @return zero when the next attempt may be made
     */
    public static Duration waitByAccount(List<Instant> failures, Instant now) {
        if (failures.size() < FREE_BY_ACCOUNT) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures.size() - FREE_BY_ACCOUNT, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        Duration longest = wait.compareTo(WINDOW) > 0 ? WINDOW : wait;
        return until(failures.getLast().plus(longest), now);
    }

    /**
     * After fifty failures in the window, until the fiftieth last is out of it.
     *
     * @param failures those within the window, oldest first
     * @return zero when the next attempt may be made
     */
    public static Duration waitByAddress(List<Instant> failures, Instant now) {
        if (failures.size() < FREE_BY_ADDRESS) {
            return Duration.ZERO;
        }
        Instant decisive = failures.get(failures.size() - FREE_BY_ADDRESS);
        return until(decisive.plus(WINDOW), now);
    }

    private static Duration until(Instant end, Instant now) {
        Duration rest = Duration.between(now, end);
        return rest.isNegative() ? Duration.ZERO : rest;
    }
}
