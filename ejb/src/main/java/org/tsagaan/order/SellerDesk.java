package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.VisibleText;
import org.tsagaan.order.LastCheck.PartOfOrder;
import org.tsagaan.order.adapter.AllocationQueries;
import org.tsagaan.order.adapter.AllocationQueries.OpenAllocation;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.adapter.PartOwners;
import org.tsagaan.order.model.Fulfilment;
import org.tsagaan.order.model.PickUpRules;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.storefront.Stock;

/** What a seller does with the parts of orders that are theirs. */
@Stateless
public class SellerDesk {

    private static final int LONGEST = 80;
    private static final int LONGEST_REASON = 300;

    @EJB private OrderLocks locks;
    @Inject private OrderStore store;
    @Inject private PartOwners owners;
    @Inject private AllocationQueries allocations;
    @EJB private LastCheck lastCheck;
    @EJB private Stock stock;
    @EJB private AuditTrail audit;
    @EJB private Outbox outbox;
    @Inject private Event<FulfilmentDispatched> dispatched;
    @Inject private Event<RefundDue> refunds;
    @Inject private MarketClock clock;

    /**
     * Hands a paid part to the carrier, if the gate still lets every lot of it be sold.
     *
     * @return whether it left or the gate stopped it; refused with {@code order.carrier_invalid},
     *     {@code order.tracking_invalid}, {@code order.not_to_dispatch}, {@code
     *     order.comes_another_way}
     * @throws NotFound when it does not exist or is not the person's
     */
    public Outcome<Dispatch> dispatch(
            Person person, long fulfilmentId, String carrier, String tracking) {
        PartOfOrder part = owners.require(person, fulfilmentId);
        if (!VisibleText.isLine(carrier, LONGEST)) {
            return Outcome.refused(Refusal.of("order.carrier_invalid", LONGEST).about("carrier"));
        }
        if (!VisibleText.isLine(tracking, LONGEST)) {
            return Outcome.refused(Refusal.of("order.tracking_invalid", LONGEST).about("tracking"));
        }
        return lastCheck.pass(
                person.actor(),
                part,
                p -> p.against(FulfilmentState.DISPATCHED),
                (p, goods) -> {
                    p.markDispatched(carrier, tracking, clock.now());
                    stock.dispatch(goods, person.actor());
                    note(person, "fulfilment.dispatch", fulfilmentId, carrier + " " + tracking);
                    outbox.put(Consumer.NOTIFICATION, "FULFILMENT_DISPATCHED", fulfilmentId);
                    dispatched.fire(p.leaving());
                });
    }

    /**
     * Cancels a paid part that has not left: its goods are free again, its money goes back. What
     * lies ready for its buyer is kept for {@link PickUpRules#KEPT_FOR} before.
     *
     * @return refused with {@code order.reason_invalid}, with {@code order.not_to_dispatch} when it
     *     can not be cancelled any more, with {@code order.kept_for_buyer} when not yet
     * @throws NotFound when it does not exist or is not the person's
     */
    public Outcome<Long> cancel(Person person, long fulfilmentId, String reason) {
        long orderId = owners.require(person, fulfilmentId).orderId();
        if (!VisibleText.isLine(reason, LONGEST_REASON)) {
            return Outcome.refused(
                    Refusal.of("order.reason_invalid", LONGEST_REASON).about("reason"));
        }
        locks.lockWithStock(orderId);
        Fulfilment part = store.lockFulfilment(orderId, fulfilmentId);
        if (!part.state().isWaiting()) {
            return Outcome.refused(Refusal.of("order.not_to_dispatch", part.state()));
        }
        Optional<Instant> kept = part.keptUntil().filter(clock.now()::isBefore);
        if (kept.isPresent()) {
            return Outcome.refused(Refusal.of("order.kept_for_buyer", kept.get()));
        }
        stock.release(
                allocations.listOfFulfilment(fulfilmentId).stream()
                        .map(OpenAllocation::allocated)
                        .toList(),
                person.actor());
        long due = part.cancel(clock.now());
        note(person, "fulfilment.cancel", fulfilmentId, reason);
        outbox.put(Consumer.NOTIFICATION, "FULFILMENT_CANCELLED", fulfilmentId);
        refunds.fire(
                new RefundDue(orderId, fulfilmentId, due, RefundDue.Reason.CANCELLED_BY_SELLER));
        return Outcome.done(fulfilmentId);
    }

    private void note(Person person, String action, long fulfilmentId, String reason) {
        audit.record(person.actor(), action, "fulfilment", fulfilmentId, reason, Map.of());
    }
}
