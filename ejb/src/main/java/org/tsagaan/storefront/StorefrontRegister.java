package org.tsagaan.storefront;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.storefront.adapter.StorefrontQueries;

/** Storefronts as anyone may see them: those that may not sell now too, and why not. */
@Stateless
public class StorefrontRegister {

    private static final int LARGEST_PAGE = 200;

    @Inject private StorefrontQueries queries;
    @Inject private MarketClock clock;

    /** The storefront of an address in the market, with its suppliers. */
    public Optional<StorefrontView> findStorefront(String slug) {
        return queries.find(slug).map(s -> s.with(queries.listSuppliers(s.id(), clock.today())));
    }

    /** The address of an organisation's storefront; empty when it has none. */
    public Optional<String> findSlug(long organisationId) {
        return queries.findSlug(organisationId);
    }

    /** The addresses of storefronts by whose they are; who has none is missing. */
    public Map<Long, String> findSlugs(List<Long> organisations) {
        return organisations.isEmpty() ? Map.of() : queries.findSlugs(organisations);
    }

    /** How many storefronts a division has, by its code; who has none is missing. */
    public Map<String, Integer> countByDivision() {
        return queries.countByDivision();
    }

    /**
     * A page of the directory, in the order in which storefronts were opened.
     *
     * @param afterId id of the last storefront of the page before; 0 for the first page
     * @param limit at most so many, 1 to 200
     */
    public List<StorefrontEntry> listStorefronts(StorefrontFilter filter, long afterId, int limit) {
        return queries.list(filter, clock.today(), afterId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /** Lines of the directory by the ids of their storefronts, for whoever knows these. */
    public Map<Long, StorefrontEntry> findStorefronts(List<Long> ids) {
        return queries.listOf(ids, clock.today()).stream()
                .collect(toMap(StorefrontEntry::id, entry -> entry));
    }

    /**
     * Where a producer's goods may be sold today: its own storefront, stores it has agreed with.
     */
    public List<StorefrontEntry> listSellersOf(long producerId) {
        return queries.listSellersOf(producerId, clock.today(), LARGEST_PAGE);
    }
}
