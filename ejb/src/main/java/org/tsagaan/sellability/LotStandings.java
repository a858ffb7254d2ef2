package org.tsagaan.sellability;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.sellability.LotStanding.Shelf;
import org.tsagaan.sellability.adapter.LotFacts;
import org.tsagaan.sellability.adapter.LotFacts.LotThen;
import org.tsagaan.sellability.model.LotOfOffer;
import org.tsagaan.sellability.model.SellabilityPolicy;

/**
 * Explains lots: may they be sold, or what is in the way. By now, from the facts the gate reads;
 * for a past instant from what bears a date. Sells nothing.
 */
@Stateless
public class LotStandings {

    private static final int LARGEST_PAGE = 100;
    private static final Instant NOTHING_BEFORE = Instant.parse("2000-01-01T00:00:00Z");

    @Inject private LotFacts facts;
    @Inject private MarketClock clock;

    /** A lot as it stands now. Anybody may ask: the trust page says the same. */
    public Optional<LotStanding> find(long lotId) {
        Instant now = clock.now();
        return facts.listNow(List.of(lotId), now).stream().findFirst().map(l -> standing(l, now));
    }

    /**
     * A lot as it stood, from what bears a date: signatures, withdrawals, holds, agreements,
     * movements of stock and the audit trail.
     *
     * @param instant not after now
     * @return empty when there was no such lot on record then
     */
    public Optional<LotStanding> findAt(long lotId, Instant instant) {
        return instant.isBefore(NOTHING_BEFORE)
                ? Optional.empty()
                : facts.findAt(lotId, instant).map(l -> standing(l, instant));
    }

    /**
     * A page of a producer's lots, newest first, each as it stands now.
     *
     * @param beforeId id of the last lot of the page before; {@code Long.MAX_VALUE} for the first
     * @param limit at most so many, 1 to 100
     * @throws NotFound unless the person acts for the producer
     */
    public List<LotStanding> listOfProducer(
            Person merchant, long producerId, long beforeId, int limit) {
        if (!merchant.actsFor(producerId, Role.MERCHANT)) {
            throw new NotFound("producer");
        }
        Instant now = clock.now();
        return facts
                .listNow(
                        facts.listIds(producerId, beforeId, Math.clamp(limit, 1, LARGEST_PAGE)),
                        now)
                .stream()
                .map(lot -> standing(lot, now))
                .toList();
    }

    private static LotStanding standing(LotThen lot, Instant at) {
        List<Shelf> shelves =
                lot.places().stream()
                        .filter(place -> place.facts().offerId() != 0)
                        .map(place -> shelf(place, at))
                        .toList();
        List<Reason> ofTheGoods =
                lot.places().stream()
                        .flatMap(place -> reasons(place.facts(), at))
                        .filter(Reason::isOfTheGoods)
                        .distinct()
                        .toList();
        return new LotStanding(lot.lot(), at, shelves, ofTheGoods);
    }

    private static Shelf shelf(LotFacts.Place place, Instant at) {
        return new Shelf(
                place.facts().offerId(),
                place.facts().facts().seller().channel(),
                place.slug(),
                place.nameZh(),
                place.nameEn(),
                place.facts().available(),
                assess(place.facts(), at));
    }

    private static Stream<Reason> reasons(LotOfOffer lot, Instant at) {
        return assess(lot, at) instanceof Sellability.NotSellable(List<Reason> reasons)
                ? reasons.stream()
                : Stream.empty();
    }

    private static Sellability assess(LotOfOffer lot, Instant at) {
        return SellabilityPolicy.assess(
                lot.facts(), SaleTerms.browsing(lot.facts().seller().channel()), at);
    }
}
