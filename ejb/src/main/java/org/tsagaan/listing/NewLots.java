package org.tsagaan.listing;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.adapter.LeaseQueries;
import org.tsagaan.listing.adapter.NewLotRows;
import org.tsagaan.listing.adapter.NewLotRows.Hit;
import org.tsagaan.listing.adapter.NewLotRows.NewLot;
import org.tsagaan.listing.adapter.SavedSearchRows;
import org.tsagaan.listing.model.SavedSearchFit;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;

/**
 * Looks which new lots saved searches would find, and has those who keep them written to. New lots
 * and searches are read once each, however many there are, and compared here.
 */
@Stateless
public class NewLots {

    /** News that was acknowledged by a transaction that was still open at the last look. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final int AT_ONCE = 500;

    @Inject private NewLotRows rows;
    @Inject private SavedSearchRows searches;
    @Inject private LeaseQueries leases;
    @Inject private WordReading reading;
    @EJB private CatalogItems items;
    @EJB private Names names;
    @EJB private Outbox outbox;
    @Inject private MarketClock clock;

    /**
     * Looks through what has appeared since the last look, unless another instance is at it.
     *
     * @return how many letters are due
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int look() {
        if (!leases.take("new_lots")) {
            return 0;
        }
        Instant now = clock.now();
        List<SavedSearchFit> kept =
                searches.listAll().stream()
                        .map(s -> new SavedSearchFit(s, reading.allStandIn(s.words())))
                        .toList();
        if (!kept.isEmpty()) {
            List<NewLot> lots = rows.listHeardSince(rows.lookedTo().minus(OVERLAP));
            for (int from = 0; from < lots.size(); from += AT_ONCE) {
                compare(kept, lots.subList(from, Math.min(from + AT_ONCE, lots.size())), now);
            }
        }
        rows.lookedTo(now);
        List<Long> due = rows.tell(clock.today());
        outbox.putAll(Consumer.NOTIFICATION, SavedSearches.NEW_LOTS, due);
        return due.size();
    }

    private void compare(List<SavedSearchFit> kept, List<NewLot> lots, Instant now) {
        Map<Long, List<NewLot>> byOffer = lots.stream().collect(groupingBy(NewLot::offerId));
        DeliveryRules rules = names.deliveryRules();
        LocalDate today = clock.today();
        List<Hit> hits = new ArrayList<>();
        for (CatalogItem item : items.list(byOffer.keySet())) {
            for (NewLot fresh : byOffer.getOrDefault(item.offerId(), List.of())) {
                item.lots().stream()
                        .filter(lot -> lot.id() == fresh.lotId())
                        .flatMap(
                                lot ->
                                        kept.stream()
                                                .filter(
                                                        k ->
                                                                fresh.since()
                                                                        .isAfter(
                                                                                k.search()
                                                                                        .savedAt()))
                                                .filter(k -> k.fits(item, lot, rules, today)))
                        .map(k -> new Hit(k.search().id(), item.offerId(), fresh.lotId()))
                        .forEach(hits::add);
            }
        }
        rows.keep(hits, now);
    }
}
