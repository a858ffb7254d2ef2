package org.tsagaan.recall;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.Jurisdiction;
import org.tsagaan.recall.adapter.StoredHolds;
import org.tsagaan.recall.model.LotHold;
import org.tsagaan.traceability.LockedLot;
import org.tsagaan.traceability.Lots;

/**
 * Freezing lots, and the holds of all kinds that lots have. Every verb locks the lot first: a sale
 * either came before, and is told by {@link LotsHeld}, or finds the lot held. What recalls a lot is
 * a recall ({@link Recalls}).
 */
@Stateless
public class LotHolds {

    private static final int LONGEST_REASON = 500;
    private static final int LARGEST_PAGE = 200;

    @Inject private StoredHolds holds;
    @EJB private Lots lots;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;
    @Inject private Event<CatalogueChanged> catalogueChanged;
    @Inject private Event<LotsHeld> lotsHeld;

    /**
     * Freezes a lot until the freeze is lifted.
     *
     * @param official of the producer's division, a regulator, or the operator
     * @return id of the hold
     * @throws NotFound when there is no such lot, or it is not the person's to freeze
     */
    public Outcome<Long> freeze(Person official, long lotId, String reason) {
        LockedLot lot = lots.lock(lotId);
        mustHaveAuthority(official, lot, "lot");
        return place(official, lot, reason);
    }

    /**
     * Lifts a freeze.
     *
     * @param official as for {@link #freeze}
     * @return id of the hold
     * @throws NotFound when there is no such hold, or it is not the person's to lift
     */
    public Outcome<Long> lift(Person official, long holdId, String reason) {
        LockedLot lot = lots.lock(holds.lotOf(holdId));
        LotHold hold = holds.lock(holdId);
        mustHaveAuthority(official, lot, "hold");
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST_REASON);
        refusals.unless(
                hold.kind() == HoldKind.FREEZE,
                Refusal.of("recall.recall_is_final").about("reason"));
        refusals.unless(!hold.isLifted(), Refusal.of("recall.already_lifted").about("reason"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        hold.lift(clock.now());
        holds.flush();
        changed(official, "recall.lift", lot, hold, reason.strip());
        return Outcome.done(holdId);
    }

    /** All holds a lot ever had, newest first. */
    public List<HoldView> listHolds(long lotId) {
        return holds.listOfLot(lotId);
    }

    /**
     * A page of all holds, newest first.
     *
     * @param onlyInEffect without those that were lifted
     * @param beforeId id of the last hold of the page before; {@code Long.MAX_VALUE} for the first
     * @param limit at most so many, 1 to 200
     */
    public List<HoldLine> listAllHolds(boolean onlyInEffect, long beforeId, int limit) {
        return holds.list(onlyInEffect, beforeId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    private Outcome<Long> place(Person official, LockedLot lot, String reason) {
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST_REASON);
        refusals.unless(
                !holds.isInEffect(lot.id(), HoldKind.FREEZE),
                Refusal.of("recall.already_held", HoldKind.FREEZE).about("reason"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        LotHold hold =
                new LotHold(
                        lot.id(), HoldKind.FREEZE, reason.strip(), official.actor(), clock.now());
        holds.add(hold);
        changed(official, "recall.freeze", lot, hold, reason.strip());
        lotsHeld.fire(new LotsHeld(List.of(lot.id()), HoldKind.FREEZE));
        return Outcome.done(hold.id());
    }

    private static void mustHaveAuthority(Person person, LockedLot lot, String kind) {
        if (!person.holds(Role.OPERATOR) && !Jurisdiction.covers(person, lot.producerDivision())) {
            throw new NotFound(kind);
        }
    }

    private void changed(Person person, String action, LockedLot lot, LotHold hold, String reason) {
        audit.record(
                person.actor(),
                action,
                "lot",
                lot.id(),
                reason,
                Map.of("hold", hold.id(), "lotNumber", lot.lotNumber()));
        catalogueChanged.fire(new CatalogueChanged(CatalogueChanged.Subject.LOT, lot.id()));
    }
}
