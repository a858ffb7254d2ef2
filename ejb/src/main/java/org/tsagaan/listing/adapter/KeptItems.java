package org.tsagaan.listing.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.freshness.Freshness;
import org.tsagaan.freshness.Ground;
import org.tsagaan.freshness.Ground.Kind;
import org.tsagaan.freshness.Kept;
import org.tsagaan.freshness.Moment;
import org.tsagaan.freshness.Reading;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.listing.CatalogItem;

/** The items that were shown last, by their offers: one takes some three kilobytes. */
@ApplicationScoped
public class KeptItems {

    private static final int MOST = 10_000;

    @Inject private Freshness freshness;
    private Kept<Long, CatalogItem> kept;

    @PostConstruct
    void begin() {
        kept = new Kept<>(freshness, MOST);
    }

    public Optional<CatalogItem> find(long offerId, Moment moment, Instant now) {
        return kept.find(offerId, moment, now);
    }

    /**
     * Keeps an item for the rest of the day, or as long as the gate lets it be sold.
     *
     * @param moment asked for before it was read
     * @param now when it was read
     */
    public void keep(CatalogItem item, Moment moment, Instant now) {
        LocalDate today = ChinaTime.dateOf(now);
        Instant midnight = ChinaTime.startOf(today.plusDays(1));
        Instant until = item.sellableUntil();
        kept.keep(
                item.offerId(),
                moment,
                new Reading<>(
                        item,
                        Set.of(
                                new Ground(Kind.PRODUCT, item.product().id()),
                                new Ground(Kind.PRODUCER, item.producer().id()),
                                new Ground(Kind.STOREFRONT, item.storefront().id())),
                        ChinaTime.startOf(today),
                        until.isBefore(midnight) ? until : midnight));
    }
}
