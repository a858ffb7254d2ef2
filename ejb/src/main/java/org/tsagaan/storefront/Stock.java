package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.CatalogueChanged.Subject;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.sellability.SellableLot;
import org.tsagaan.storefront.adapter.StockLedger;

/**
 * Stock per lot and storefront, as a ledger of movements. What is allocated never exceeds what was
 * received: the rows are locked by the gate before, and the database checks it after.
 */
@Stateless
public class Stock {

    @Inject private StockLedger ledger;
    @EJB private AuditTrail audit;
    @Inject private Event<CatalogueChanged> changes;
    @Inject private MarketClock clock;

    /** Units of a sellable lot for an order line. Only the gate can have made the lot. */
    public record Allotment(SellableLot lot, int units, long orderLineId) {}

    /** Units allocated before, of a lot in a storefront, for an order line. */
    public record Allocated(long orderLineId, long storefrontId, long lotId, int units) {}

    /** Takes units of a lot into a storefront's stock. */
    public void receive(long storefrontId, long lotId, int units, Actor actor) {
        ledger.receive(storefrontId, lotId, units, clock.now(), actor);
        audit.record(
                actor,
                "stock.receive",
                "lot",
                lotId,
                "",
                Map.of("storefront", storefrontId, "units", units));
        changes.fire(new CatalogueChanged(Subject.LOT, lotId));
    }

    /**
     * Locks the stock that allocations were taken from. Whoever is to change an order locks its
     * stock before the order (docs/adr/0006).
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lock(List<Allocated> allocations) {
        ledger.lock(allocations);
    }

    /** Allocates units of sellable lots to order lines and keeps the evidence of the gate. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void allocate(List<Allotment> allotments, Actor actor) {
        ledger.allocate(allotments, clock.now(), actor);
        allotments.stream()
                .map(a -> a.lot().offerId())
                .distinct()
                .forEach(id -> changes.fire(new CatalogueChanged(Subject.OFFER, id)));
    }

    /** Gives allocated units back to free stock. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void release(List<Allocated> allocations, Actor actor) {
        ledger.release(allocations, clock.now(), actor);
        allocations.stream()
                .map(Allocated::lotId)
                .distinct()
                .forEach(id -> changes.fire(new CatalogueChanged(Subject.LOT, id)));
    }

    /** Notes that allocated units left the storefront. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void dispatch(List<Allocated> allocations, Actor actor) {
        ledger.dispatch(allocations, clock.now(), actor);
    }
}
