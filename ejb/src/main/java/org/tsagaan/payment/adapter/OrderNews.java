package org.tsagaan.payment.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.OrderLapsed;
import org.tsagaan.order.OrderPlaced;
import org.tsagaan.order.RefundDue;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.payment.model.Payment;
import org.tsagaan.payment.model.Refund;

/**
 * Hears of orders, inside the transactions that place, lapse and cancel them: no order is ever
 * without its payment, and no decision to refund without its refund.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderNews {

    static final String REFUND = "REFUND";
    static final String END_SESSION = "END_SESSION";

    private static final Actor ACTOR = Actor.system("payment");

    @Inject private Payments payments;
    @Inject private Refunds refunds;
    @Inject private PaymentSettings settings;
    @EJB private Outbox outbox;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;
    @Inject private Event<WorkWaiting> workWaiting;

    public void placed(@Observes OrderPlaced order) {
        payments.add(
                new Payment(
                        order.orderId(),
                        order.totalFen(),
                        settings.isSimulated(),
                        order.placedAt()));
    }

    public void lapsed(@Observes OrderLapsed order) {
        Payment payment = payments.lockOfOrder(order.orderId());
        if (payment.giveUp(clock.now())) {
            outbox.put(Consumer.PAYMENT, END_SESSION, payment.id());
            workWaiting.fire(new WorkWaiting());
        }
        audit.record(ACTOR, "payment.given_up", "payment", payment.id(), "", Map.of());
    }

    public void refundDue(@Observes RefundDue due) {
        Payment payment = payments.lockOfOrder(due.orderId());
        if (refunds.sumOfPayment(payment.id()) + due.amountFen() > payment.amountFen()) {
            throw new BrokenInvariant("More to refund than was paid: " + due);
        }
        request(new Refund(payment.id(), due, clock.now()), ACTOR);
    }

    /** Records a refund and has the provider told of it. The payment's row is locked. */
    public void request(Refund refund, Actor actor) {
        refunds.add(refund);
        outbox.put(Consumer.PAYMENT, REFUND, refund.id());
        audit.record(
                actor,
                "refund.requested",
                "refund",
                refund.id(),
                "",
                Map.of("payment", refund.paymentId(), "fen", refund.amountFen()));
        workWaiting.fire(new WorkWaiting());
    }
}
