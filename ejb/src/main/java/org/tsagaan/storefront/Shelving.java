package org.tsagaan.storefront;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

    @Inject private Lots lots;
    @Inject private ShelfQueries shelves;
    @Inject private Stock stock;

    /**
     * Takes units into stock. The lot is locked, so that no two of its people shelve more than was
     * made.
     *
     * @return units that were taken in
     * @throws NotFound when there is no such lot, or the person does not act for its producer
     */
    public Outcome<Integer> shelve(Person merchant, long lotId, int units) {
        LockedLot lot = lots.lock(lotId);
        if (!merchant.actsFor(lot.producerId(), Role.MERCHANT)) {
            throw new NotFound("lot");
        }
        ShelfQueries.Shelf shelf = shelves.read(lotId, lot.producerId());
        Refusals refusals = new Refusals();
        refusals.unless(
                shelf.storefrontId() != 0, Refusal.of("storefront.none_of_its_own").about("units"));
        refusals.unless(units > 0, Refusal.of("storefront.no_units").about("units"));
        refusals.unless(
                units <= shelf.left(),
                Refusal.of("storefront.more_than_made", shelf.left(), shelf.made()).about("units"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        stock.receive(shelf.storefrontId(), lotId, units, merchant.actor());
        return Outcome.done(units);
    }
}
