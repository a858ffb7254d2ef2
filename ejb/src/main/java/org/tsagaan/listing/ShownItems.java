package org.tsagaan.listing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tsagaan.freshness.Freshness;
import org.tsagaan.freshness.Moment;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.adapter.KeptItems;
import org.tsagaan.listing.adapter.KeptRules;

/**
 * What can be found, for showing: as {@link CatalogItems} reads it, but read again only when
 * something it rests on has changed, or its day is over.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShownItems {

    @EJB private CatalogItems items;
    @EJB private Names names;
    @Inject private Freshness freshness;
    @Inject private KeptItems kept;
    @Inject private KeptRules keptRules;
    @Inject private MarketClock clock;

    /**
     * Those of the offers that can be bought now.
     *
     * @return in the order of the ids
     */
    public List<CatalogItem> list(Collection<Long> offerIds) {
        return list(offerIds, glance());
    }

    /** Begins a look at what is shown; to be asked for after the request came that it answers. */
    public Glance glance() {
        return new Glance(freshness.moment().turn());
    }

    /**
     * Those of the offers that can be bought now.
     *
     * @return in the order of the ids
     */
    public List<CatalogItem> list(Collection<Long> offerIds, Glance glance) {
        Moment moment = glance.moment();
        Instant now = clock.now();
        Map<Long, CatalogItem> found = new HashMap<>();
        List<Long> unknown = new ArrayList<>();
        for (Long offerId : offerIds) {
            Optional<CatalogItem> known = kept.find(offerId, moment, now);
            known.ifPresentOrElse(item -> found.put(offerId, item), () -> unknown.add(offerId));
        }
        if (!unknown.isEmpty()) {
            for (CatalogItem item : items.list(unknown)) {
                kept.keep(item, moment, now);
                found.put(item.offerId(), item);
            }
        }
        return offerIds.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Which provinces take the goods of which producers. */
    public DeliveryRules deliveryRules(Glance glance) {
        Moment moment = glance.moment();
        return keptRules
                .find(moment, clock.now())
                .orElseGet(
                        () -> {
                            DeliveryRules rules = names.deliveryRules();
                            keptRules.keep(rules, moment);
                            return rules;
                        });
    }
}
