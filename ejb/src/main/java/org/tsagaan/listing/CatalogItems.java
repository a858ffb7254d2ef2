package org.tsagaan.listing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.adapter.ItemQueries;
import org.tsagaan.listing.adapter.Shelf;

/** What can be found, straight from the database and through the gate. */
@Stateless
public class CatalogItems {

    @Inject private Shelf shelf;
    @Inject private ItemQueries queries;
    @Inject private MarketClock clock;

    /**
     * Those of the offers that can be bought now.
     *
     * @return in the order of the ids
     */
    public List<CatalogItem> list(Collection<Long> offerIds) {
        Instant now = clock.now();
        Map<Long, CatalogItem> found = new HashMap<>();
        for (CatalogItem item : shelf.items(offerIds, now)) {
            if (item.isSellableAt(now)) {
                found.put(item.offerId(), item);
            }
        }
        return offerIds.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Those of the offers that can be bought now or later, to be written to an index. */
    public Reading read(Collection<Long> offerIds) {
        long version = queries.drawVersion();
        return new Reading(version, shelf.items(offerIds, clock.now()));
    }

    /**
     * Ids of listed offers, for whoever goes through all of them page by page.
     *
     * @param after the last id of the page before; 0 for the first
     */
    public List<Long> listIds(long after, int max) {
        return queries.listIds(after, max);
    }

    /**
     * The offers, and those of the same goods in the same storefronts: what is sold by one offer,
     * for shoppers or for supermarkets, is gone for the other too.
     */
    public List<Long> listSharingStock(Collection<Long> offerIds) {
        return Stream.concat(offerIds.stream(), queries.listSharingStock(offerIds).stream())
                .distinct()
                .toList();
    }

    /** How many offers are listed. */
    public long countListed() {
        return queries.countListed();
    }

    /** The version of the newest reading. No index of this database holds a higher one. */
    public long lastVersion() {
        return queries.lastVersion();
    }
}
