package org.tsagaan.web.page.chart;

import java.util.Locale;

/** How a slice is filled: each by a colour and, so that colour is not all, a pattern of its own. */
public enum Tone {
    /** A quantity that is neither good nor bad; no other stands beside it. */
    PLAIN(false),
    GOOD(false),
    WAITING(true),
    BAD(true),
    /** What is not sure, or does not count. */
    QUIET(true);

    private final boolean patterned;

    Tone(boolean patterned) {
        this.patterned = patterned;
    }

    /** Whether a pattern is drawn over its colour. */
    public boolean isPatterned() {
        return patterned;
    }

    /** As the style sheet and the patterns of a chart call it. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
