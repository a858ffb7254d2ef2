package org.tsagaan.web.api.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** A page of restrictions. */
@Means("A page of restrictions of delivery, the newest first, at most 100.")
public record RestrictionList(
        @Means("Newest first.") List<Restriction> items,
        @Means(value = "For the page after this; absent on the last.", example = "cmVzdHJpY3QKMQ")
                @Nullable String nextCursor) {}
