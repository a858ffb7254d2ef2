package org.tsagaan.web.api.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.storefront.OwnOffer;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;

/** A page of a seller's offers. */
@Means("A page of a seller's offers, the oldest first, at most 100.")
public record OwnListings(
        @Means("Oldest first.") List<OwnListing> items,
        @Means(value = "For the page after this; absent on the last.", example = "b2ZmZXIKMQ")
                @Nullable String nextCursor) {

    static final int PAGE = 100;

    static OwnListings of(String list, List<OwnOffer> found) {
        List<OwnOffer> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new OwnListings(
                shown.stream().map(OwnListing::of).toList(),
                found.size() > PAGE ? PageCursor.after(list, shown.getLast().offerId()) : null);
    }
}
