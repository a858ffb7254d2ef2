package org.tsagaan.simulator.event;

/** Turns the order around: what comes late in a window of time leaves it early. */
final class Window {
    private boolean begun;
    private long end;

    /** When something that comes now is to leave, all in nanoseconds. */
    synchronized long mirrored(long now, long length) {
        if (!begun || now - end > 0) {
            begun = true;
            end = now + length;
        }
        return end + (end - now);
    }
}
