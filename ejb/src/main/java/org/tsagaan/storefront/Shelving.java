package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.storefront.adapter.ShelfQueries;
import org.tsagaan.traceability.LockedLot;
import org.tsagaan.traceability.Lots;

/** A producer puts units of an own lot on the shelf of its own storefront. */
@Stateless
public class Shelving {

    @EJB private Lots lots;
    @Inject private ShelfQueries shelves;
    @EJB private Stock stock;

    /**
     * Units of a lot that are on no shelf yet, for who acts for its producer.
     *
     * @throws NotFound when there is no such lot, or the person does not act for its producer
     */
    public int left(Person merchant, long lotId) {
        return lots.findLot(lotId)
                .filter(lot -> merchant.actsFor(lot.producerId(), Role.MERCHANT))
                .map(lot -> shelves.read(lotId, lot.producerId()).left())
                .orElseThrow(() -> new NotFound("lot"));
    }

    /**
     * Takes units into stock. The lot is locked, so that no two of its people shelve more than was
     * made; and what the person saw must still be so, so that a form sent twice is done once.
     *
     * @param seenLeft units left as the person saw them
     * @return units that were taken in
     * @throws NotFound when there is no such lot, or the person does not act for its producer
     */
    public Outcome<Integer> shelve(Person merchant, long lotId, int units, int seenLeft) {
        LockedLot lot = lots.lock(lotId);
        if (!merchant.actsFor(lot.producerId(), Role.MERCHANT)) {
            throw new NotFound("lot");
        }
        ShelfQueries.Shelf shelf = shelves.read(lotId, lot.producerId());
        List<Refusal> reasons = against(shelf, units, seenLeft);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        stock.receive(shelf.storefrontId(), lotId, units, merchant.actor());
        return Outcome.done(units);
    }

    private static List<Refusal> against(ShelfQueries.Shelf shelf, int units, int seenLeft) {
        if (seenLeft != shelf.left()) {
            return List.of(Refusal.of("storefront.shelved_meanwhile", shelf.left()).about("units"));
        }
        return new Refusals()
                .unless(
                        shelf.storefrontId() != 0,
                        Refusal.of("storefront.none_of_its_own").about("units"))
                .unless(units > 0, Refusal.of("storefront.no_units").about("units"))
                .unless(
                        units <= shelf.left(),
                        Refusal.of("storefront.more_than_made", shelf.left(), shelf.made())
                                .about("units"))
                .reasons();
    }
}
