package org.tsagaan.web.api.lot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** A page of lots. */
@Means("A page of a producer's lots, newest first, at most 50.")
public record ProducerLotList(
        @Means("Newest first.") List<LotSellability> items,
        @Means(value = "For the page after this; absent on the last.", example = "bG90cwox")
                @Nullable String nextCursor) {}
