package org.tsagaan.recall;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.ChineseCalendar;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.Jurisdiction;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.recall.adapter.RecalledLots;
import org.tsagaan.recall.adapter.StoredHolds;
import org.tsagaan.recall.adapter.StoredRecalls;
import org.tsagaan.recall.adapter.StoredRecalls.FailedReport;
import org.tsagaan.recall.model.Recall;
import org.tsagaan.recall.model.RecallPolicy;
import org.tsagaan.traceability.LockedLot;
import org.tsagaan.traceability.LotView;
import org.tsagaan.traceability.Lots;

/**
 * Announces recalls with their class, scope and terms, and closes them. All lots of a recall are
 * locked, in the order of their ids, and held in the one transaction that announces it: it is there
 * whole, or not at all.
 */
@Stateless
public class Recalls {

    private static final int LONGEST_RESULT = 1000;

    @Inject private StoredRecalls recalls;
    @Inject private RecalledLots taken;
    @Inject private StoredHolds holds;
    @EJB private Lots lots;
    @EJB private Producers producers;
    @Inject private ChineseCalendar calendar;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;
    @Inject private Event<LotsHeld> lotsHeld;

    /** Whether the person may recall what that producer made: its merchant, or over it. */
    public boolean mayRecall(Person person, long producerId) {
        return person.actsFor(producerId, Role.MERCHANT) || mayOversee(person, producerId);
    }

    /** Whether the person may freeze what that producer made, and close its recalls. */
    public boolean mayOversee(Person person, long producerId) {
        return person.holds(Role.OPERATOR) || isOfficialOver(person, producerId);
    }

    /**
     * What a recall would take in, without announcing it.
     *
     * @return refused with all that is wrong with what was asked
     * @throws NotFound when there is no such lot, or it is not the person's to recall
     */
    public Outcome<RecallPreview> preview(Person person, RecallAsked asked) {
        LotView origin = own(person, asked.lotId());
        RecallPolicy.Facts facts = facts(origin, recalls.findFailedReport(origin.id()));
        List<Refusal> scope = RecallPolicy.againstScope(asked, facts);
        Refusals refusals = new Refusals().addAll(scope).addAll(RecallPolicy.against(asked, facts));
        if (!scope.isEmpty()) {
            return refusals.refuse();
        }
        RecallPreview preview = taken.preview(asked);
        refusals.addAll(RecallPolicy.againstSize(preview.lots().size()));
        return refusals.isEmpty() ? Outcome.done(preview) : refusals.refuse();
    }

    /**
     * Announces a recall: from then on nothing of its lots sells, and what was paid and has not
     * left is held and paid back. Asked again under the same key, it was done already.
     *
     * @return id of the recall
     * @throws NotFound when there is no such lot, or it is not the person's to recall
     */
    public Outcome<Long> announce(Person person, RecallAsked asked) {
        LotView origin = own(person, asked.lotId());
        Optional<FailedReport> failed = recalls.findFailedReport(origin.id());
        RecallPolicy.Facts facts = facts(origin, failed);
        Refusals refusals =
                new Refusals()
                        .addAll(RecallPolicy.againstScope(asked, facts))
                        .addAll(RecallPolicy.against(asked, facts));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        List<LockedLot> locked = lock(asked);
        Optional<Long> before = recalls.findByKey(person, asked.key());
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        refusals.addAll(RecallPolicy.againstSize(locked.size()));
        return refusals.isEmpty()
                ? Outcome.done(
                        announce(person, asked, ground(person, asked, origin, failed), locked))
                : refusals.refuse();
    }

    private long announce(
            Person person, RecallAsked asked, Recall.Ground ground, List<LockedLot> locked) {
        Recall recall = new Recall(asked, ground, person.actor(), clock.now());
        recalls.add(recall);
        String cause = asked.cause().strip();
        locked.forEach(
                lot ->
                        taken.take(
                                person.actor(),
                                lot.id(),
                                new RecalledLots.Taking(recall.id(), cause, lot.lotNumber())));
        audit.record(
                person.actor(),
                "recall.announce",
                "recall",
                recall.id(),
                cause,
                Map.of(
                        "grade", Objects.requireNonNull(asked.grade()).name(),
                        "scope", Objects.requireNonNull(asked.scope()).name(),
                        "origin", ground.origin().name(),
                        "lots", locked.size()));
        lotsHeld.fire(new LotsHeld(locked.stream().map(LockedLot::id).toList(), HoldKind.RECALL));
        return recall.id();
    }

    /**
     * Closes a recall with its result.
     *
     * @param official over its producer, or the operator
     * @throws NotFound when there is none, or it is not the person's to close
     */
    public Outcome<Long> close(Person official, RecallView view, String result) {
        if (!mayOversee(official, view.producerId())) {
            throw new NotFound("recall");
        }
        Recall recall = recalls.lock(view.id());
        Refusals refusals = new Refusals().needsText("result", result, LONGEST_RESULT);
        refusals.unless(!recall.isClosed(), Refusal.of("recall.already_closed"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        recall.close(result.strip(), clock.now());
        recalls.flush();
        audit.record(
                official.actor(), "recall.close", "recall", view.id(), result.strip(), Map.of());
        return Outcome.done(view.id());
    }

    /**
     * The lots that are to be recalled, locked by their ids as everybody does. Who opens one of the
     * same days waits, and finds the recall; who recalls the same lots waits, and finds them held.
     */
    private List<LockedLot> lock(RecallAsked asked) {
        if (!asked.isOfOneLot()) {
            lots.lockProducts(asked.lotId(), asked.scope() == RecallScope.MILK_SOURCE);
        }
        List<LockedLot> locked = new ArrayList<>();
        for (RecalledLot lot : taken.listInScope(asked)) {
            LockedLot one = lots.lock(lot.id());
            if (!holds.isInEffect(one.id(), HoldKind.RECALL)) {
                locked.add(one);
            }
        }
        return locked;
    }

    private Recall.Ground ground(
            Person person, RecallAsked asked, LotView origin, Optional<FailedReport> failed) {
        return new Recall.Ground(
                origin.producerId(),
                failed.isPresent() ? RecallOrigin.LABORATORY : origin(person, origin),
                failed.map(FailedReport::id).orElse(null),
                RecallPolicy.finishBy(
                        Objects.requireNonNull(asked.grade()),
                        clock.now(),
                        calendar.workingDays()));
    }

    private RecallOrigin origin(Person person, LotView lot) {
        if (person.actsFor(lot.producerId(), Role.MERCHANT)) {
            return RecallOrigin.PRODUCER;
        }
        return isOfficialOver(person, lot.producerId())
                ? RecallOrigin.REGULATOR
                : RecallOrigin.MARKET;
    }

    private RecallPolicy.Facts facts(LotView lot, Optional<FailedReport> failed) {
        return new RecallPolicy.Facts(
                lot.producedOn(), failed.map(FailedReport::signedAt).orElse(null), clock.now());
    }

    private LotView own(Person person, long lotId) {
        return lots.findLot(lotId)
                .filter(lot -> mayRecall(person, lot.producerId()))
                .orElseThrow(() -> new NotFound("lot"));
    }

    private boolean isOfficialOver(Person person, long producerId) {
        return producers
                .findProducer(producerId)
                .map(ProducerView::divisionCode)
                .filter(division -> Jurisdiction.covers(person, division))
                .isPresent();
    }
}
