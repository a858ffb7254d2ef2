package org.tsagaan.web.page.overview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a figure is of. */
public enum Topic {
    STANDINGS,
    MAP,
    DIVISIONS,
    REVIEWS,
    STOCK,
    MADE,
    STANDARDS,
    ITEMS,
    MONTHS,
    RECALLS;

    /** As addresses, ids and messages call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Topic> find(String key) {
        return Arrays.stream(values()).filter(t -> t.key().equals(key)).findAny();
    }
}
