package org.tsagaan.payment.adapter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.outbox.Item;
import org.tsagaan.payment.RefundState;
import org.tsagaan.payment.model.Payment;

/** Which payments and refunds wait for the provider, each given to one instance at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueWork {

    @Inject private Payments payments;
    @Inject private Refunds refunds;

    public List<Long> claimPayments(int max) {
        return payments.claimDue(max);
    }

    public List<Long> claimRefunds(int max) {
        return refunds.claimDue(max);
    }

    /** Whether the provider has still to be told; what it is at already, the reconciler watches. */
    public boolean isOpen(Item item) {
        if (item.topic().equals(OrderNews.REFUND)) {
            RefundState state = refunds.find(item.aggregateId()).orElseThrow().state();
            return state == RefundState.REQUESTED || state == RefundState.UNKNOWN;
        }
        Payment payment = payments.find(item.aggregateId()).orElseThrow();
        return !payment.state().isSettled();
    }
}
