package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.adapter.PartOwners;
import org.tsagaan.order.model.Fulfilment;
import org.tsagaan.order.model.PickUpRules;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.storefront.Stock;

/** What a seller does with what buyers come for: getting it ready, handing it over. */
@Stateless
public class PickUpDesk {

    @EJB private LastCheck lastCheck;
    @Inject private OrderStore store;
    @Inject private PartOwners owners;
    @EJB private Stock stock;
    @EJB private AuditTrail audit;
    @EJB private Outbox outbox;
    @Inject private Event<FulfilmentDispatched> dispatched;
    @Inject private MarketClock clock;

    /**
     * Says that a paid part lies ready, if the gate still lets every lot of it be sold. The buyer
     * is written to, with the code by which it is handed over.
     *
     * @return whether it is ready or the gate stopped it; refused with {@code
     *     order.not_to_dispatch} when it is not to be got ready, {@code order.comes_another_way}
     * @throws NotFound when it does not exist or is not the person's
     */
    public Outcome<Dispatch> ready(Person person, long fulfilmentId) {
        return lastCheck.pass(
                person.actor(),
                owners.require(person, fulfilmentId),
                part -> part.against(FulfilmentState.READY_FOR_PICKUP),
                (part, goods) -> {
                    part.markReady(clock.now());
                    note(person, "fulfilment.ready", fulfilmentId);
                    outbox.put(Consumer.NOTIFICATION, "FULFILMENT_READY", fulfilmentId);
                });
    }

    /**
     * Hands a part to who tells its code, if the gate still lets every lot of it be sold at that
     * moment.
     *
     * @param code as the buyer tells it
     * @return whether it was handed over or the gate stopped it; refused with {@code
     *     order.not_to_dispatch} when it does not lie ready, {@code order.comes_another_way},
     *     {@code order.pick_up_code_wrong}, and {@code order.pick_up_code_pause} after too many
     *     wrong ones
     * @throws NotFound when it does not exist or is not the person's
     */
    public Outcome<Dispatch> collect(Person person, long fulfilmentId, String code) {
        String right = PickUpRules.code(fulfilmentId, store.orderKey());
        return lastCheck.pass(
                person.actor(),
                owners.require(person, fulfilmentId),
                part -> againstCollecting(part, PickUpRules.isCode(code, right), person),
                (part, goods) -> {
                    part.markCollected(clock.now());
                    stock.dispatch(goods, person.actor());
                    note(person, "fulfilment.collect", fulfilmentId);
                    outbox.put(Consumer.NOTIFICATION, "FULFILMENT_COLLECTED", fulfilmentId);
                    dispatched.fire(part.leaving());
                });
    }

    /** Under the part's lock: a wrong code is counted, and stays so although it is refused. */
    private List<Refusal> againstCollecting(Fulfilment part, boolean right, Person person) {
        List<Refusal> refusals = part.against(FulfilmentState.COLLECTED);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Optional<Instant> pause = part.codesRefusedUntil(clock.now());
        if (pause.isPresent()) {
            return List.of(Refusal.of("order.pick_up_code_pause", pause.get()).about("code"));
        }
        if (!right) {
            part.countWrongCode(clock.now());
            note(person, "fulfilment.wrong_code", part.id());
            return List.of(Refusal.of("order.pick_up_code_wrong").about("code"));
        }
        return List.of();
    }

    private void note(Person person, String action, long fulfilmentId) {
        audit.record(person.actor(), action, "fulfilment", fulfilmentId, "", Map.of());
    }
}
