package org.tsagaan.web.api.saved;

import java.time.Instant;
import org.tsagaan.listing.SavedSearch;
import org.tsagaan.web.api.Means;

/** A search that is kept. */
@Means("A search that is kept.")
public record SavedSearchItem(
        @Means(value = "The saved search.", example = "90117") long savedSearchId,
        @Means(value = "Words that are looked for; may be empty.", example = "奶豆腐") String q,
        @Means(
                        value = "Where the market shows what it finds.",
                        example = "/search?q=hurood&sort=NEWEST")
                String address,
        @Means(value = "Since when lots are new to it.", example = "2026-11-30T08:00:00Z")
                Instant savedAt) {

    static SavedSearchItem of(SavedSearch search) {
        return new SavedSearchItem(search.id(), search.words(), search.address(), search.savedAt());
    }
}
