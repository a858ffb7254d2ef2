package org.tsagaan.listing;

import java.util.List;

/**
 * Items as read for an index.
 *
 * <p>The version was drawn before anything was read. Whoever claims news of a change, then takes a
 * reading, has a reading that shows the change; and so has everyone whose version is higher, for
 * they drew it later and read later still. An index that keeps the highest version it was given
 * therefore shows every change whose news was written to it, however many wrote at once. (The
 * highest version is not always the newest look, but what it may miss has news of its own, which is
 * not acknowledged yet.)
 *
 * @param version grows with every reading taken from this database
 * @param items those of the asked that can be found, now or later; the others must be taken out
 */
public record Reading(long version, List<CatalogItem> items) {

    public Reading {
        items = List.copyOf(items);
    }
}
