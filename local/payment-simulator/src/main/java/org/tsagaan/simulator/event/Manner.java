package org.tsagaan.simulator.event;

import java.time.Duration;

/**
 * How events are delivered.
 *
 * @param mode the manner
 * @param copies how often each is sent when duplicated
 * @param time how long each is held back when delayed; how long events are gathered, to be sent the
 *     last first, when reordered
 */
public record Manner(Mode mode, int copies, Duration time) {
    /** As they happen, once. */
    public static final Manner NORMAL = new Manner(Mode.NORMAL, 1, Duration.ZERO);

    /** The manners there are. */
    public enum Mode {
        NORMAL,
        PAUSED,
        DUPLICATE,
        REORDER,
        DELAY
    }
}
