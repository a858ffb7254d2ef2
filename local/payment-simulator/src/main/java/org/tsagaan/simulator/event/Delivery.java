package org.tsagaan.simulator.event;

import java.time.Duration;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An event on its way: how often it was tried, and when it is tried next ({@link System#nanoTime}).
 */
record Delivery(String event, int failures, long due, long order) implements Delayed {
    private static final AtomicLong ORDER = new AtomicLong();
    private static final int MOST_DOUBLINGS = 6;

    Delivery(String event, int failures, long due) {
        this(event, failures, due, ORDER.incrementAndGet());
    }

    /** The next try: after 1, 2, 4 … seconds. */
    Delivery later(Duration longest) {
        long wait =
                Math.min(
                        Duration.ofSeconds(1L << Math.min(failures, MOST_DOUBLINGS)).toNanos(),
                        longest.toNanos());
        return new Delivery(event, failures + 1, System.nanoTime() + wait);
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        Delivery that = (Delivery) other;
        int byTime = Long.signum(due - that.due);
        return byTime != 0 ? byTime : Long.compare(order, that.order);
    }
}
