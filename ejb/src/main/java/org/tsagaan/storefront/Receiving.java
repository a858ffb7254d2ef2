package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.storefront.adapter.SupplyQueries;
import org.tsagaan.traceability.LockedLot;
import org.tsagaan.traceability.Lots;

/** A demonstration store takes lots of its suppliers into its stock. */
@Stateless
public class Receiving {

    private static final int LARGEST_PAGE = 200;

    @Inject private SupplyQueries supplies;
    @Inject private MarketClock clock;
    @EJB private Lots lots;
    @EJB private Stock stock;

    /**
     * Lots of its suppliers of which there is something to receive, the newest first, for who acts
     * for the store. What is frozen, recalled or past its date is not among them.
     *
     * @param before id of the last lot of the page before; empty for the first page
     * @param limit at most so many, 1 to 200
     * @throws NotFound when the person does not, or it is no store
     */
    public List<ReceivableLot> listLots(
            Person merchant, long storeId, OptionalLong before, int limit) {
        return supplies.listReceivable(
                storefront(merchant, storeId),
                clock.today(),
                before.orElse(Long.MAX_VALUE),
                Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * A lot of a supplier, for who acts for the store.
     *
     * @throws NotFound when there is no such lot of a supplier, or the person does not
     */
    public ReceivableLot readLot(Person merchant, long storeId, long lotId) {
        long storefront = storefront(merchant, storeId);
        return supplies.findLot(storefront, lotId)
                .filter(l -> supplies.isSupplied(storefront, l.producerId(), clock.today()))
                .orElseThrow(() -> new NotFound("lot"));
    }

    /**
     * Takes units of a lot into the store's stock. The lot is locked, so that no two storefronts
     * receive more than was made; and what the person saw must still be so, so that a form sent
     * twice is done once.
     *
     * @param seenLeft units left as the person saw them
     * @return units that were taken in
     * @throws NotFound when there is no such lot of a supplier, or the person does not act for the
     *     store
     */
    public Outcome<Integer> receive(
            Person merchant, long storeId, long lotId, int units, int seenLeft) {
        long storefront = storefront(merchant, storeId);
        LockedLot lot = lots.lock(lotId);
        if (!supplies.isSupplied(storefront, lot.producerId(), clock.today())) {
            throw new NotFound("lot");
        }
        ReceivableLot now = supplies.findLot(storefront, lotId).orElseThrow();
        if (seenLeft != now.left()) {
            return Outcome.refused(
                    Refusal.of("storefront.shelved_meanwhile", now.left()).about("units"));
        }
        Refusals refusals =
                new Refusals()
                        .unless(units > 0, Refusal.of("storefront.no_units").about("units"))
                        .unless(
                                units <= now.left(),
                                Refusal.of("storefront.more_than_made", now.left(), now.made())
                                        .about("units"))
                        .unless(
                                !supplies.isHeld(lotId),
                                Refusal.of("storefront.lot_is_held", now.lotNumber())
                                        .because(Grounds.MARKET_RULE))
                        .unless(
                                !lot.bestBefore().isBefore(clock.today()),
                                Refusal.of("storefront.lot_is_past", lot.bestBefore())
                                        .because(Grounds.MARKET_RULE));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        stock.receive(storefront, lotId, units, merchant.actor());
        return Outcome.done(units);
    }

    private long storefront(Person merchant, long storeId) {
        if (!merchant.actsFor(storeId, Role.MERCHANT)) {
            throw new NotFound("store");
        }
        return supplies.findShop(storeId)
                .filter(SupplyQueries.Shop::isStore)
                .map(SupplyQueries.Shop::storefrontId)
                .orElseThrow(() -> new NotFound("store"));
    }
}
