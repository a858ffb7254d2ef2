package org.tsagaan.payment.adapter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tsagaan.payment.PaymentState;
import org.tsagaan.payment.PaymentStatus;
import org.tsagaan.payment.model.Payment;

/** Reads payments, each time as they are now. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PaymentReads {

    @Inject private Payments payments;
    @Inject private Refunds refunds;

    public Optional<PaymentStatus> findStatus(long orderId) {
        return payments.findOfOrder(orderId).map(this::status);
    }

    private PaymentStatus status(Payment payment) {
        return new PaymentStatus(
                payment.state(),
                payment.isSimulated(),
                payment.method(),
                payment.amountFen(),
                payment.lastDecline(),
                refunds.listOfPayment(payment.id()));
    }

    /** Where the order can be paid now. */
    public Optional<String> findUrl(long orderId) {
        return payments.findOfOrder(orderId)
                .filter(payment -> payment.state() == PaymentState.OPEN && !payment.isGivenUp())
                .map(Payment::url);
    }

    /** How many payments are in the state UNKNOWN. */
    public long countUnknown() {
        return payments.countUnknown();
    }

    /** Takes the payment of an order to be looked at out of its turn. */
    public Optional<Long> claim(long orderId) {
        return payments.claimOfOrder(orderId);
    }
}
