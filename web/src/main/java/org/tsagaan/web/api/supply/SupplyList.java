package org.tsagaan.web.api.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.storefront.SupplyView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;

/** A page of agreements or proposals. */
@Means("A page of supply agreements or proposals, the newest first, at most 50.")
public record SupplyList(
        @Means("Newest first.") List<SupplyItem> items,
        @Means(value = "For the page after this; absent on the last.", example = "bWFya3MKMQ")
                @Nullable String nextCursor) {

    static final int PAGE = 50;

    static SupplyList of(String list, List<SupplyView> found) {
        List<SupplyView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new SupplyList(
                shown.stream().map(SupplyItem::of).toList(),
                found.size() > PAGE ? PageCursor.after(list, shown.getLast().id()) : null);
    }
}
