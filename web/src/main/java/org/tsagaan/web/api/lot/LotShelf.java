package org.tsagaan.web.api.lot;

import org.tsagaan.web.api.Means;

/** What of a lot can still be put on a shelf. */
@Means("What of a lot is on no shelf yet.")
public record LotShelf(
        @Means(value = "The lot.", example = "30211") long lotId,
        @Means(value = "Units that are on no shelf yet.", example = "40") int left) {}
