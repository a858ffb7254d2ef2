package org.tsagaan.payment.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Item;
import org.tsagaan.outbox.Outbox;

/**
 * Claims what has to be told to or asked of the provider, and does it. Any number of instances may;
 * one bad row never keeps the others waiting.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentWork {

    private static final Logger LOG = System.getLogger(PaymentWork.class.getName());
    private static final int BATCH = 20;

    /** Longer than a whole batch takes against a provider that lets every call time out. */
    private static final Duration VISIBILITY = Duration.ofMinutes(10);

    @EJB private Outbox outbox;
    @EJB private DueWork due;
    @EJB private Reconciliation reconciliation;

    /** Does what transactions asked for. */
    public void doWaiting() {
        List<Item> items = outbox.claim(Consumer.PAYMENT, BATCH, VISIBILITY);
        while (!items.isEmpty()) {
            items.forEach(this::dealWith);
            items = outbox.claim(Consumer.PAYMENT, BATCH, VISIBILITY);
        }
    }

    private void dealWith(Item item) {
        try {
            switch (item.topic()) {
                case OrderNews.REFUND -> reconciliation.refund(item.aggregateId());
                case OrderNews.END_SESSION -> reconciliation.payment(item.aggregateId());
                default -> throw new BrokenInvariant("Unknown topic " + item.topic());
            }
            if (due.isOpen(item)) {
                outbox.retryLater(item.id(), "The provider has not concluded it");
            } else {
                outbox.acknowledge(List.of(item.id()));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Could not deal with " + item, failed);
            outbox.retryLater(item.id(), failed.toString());
        }
    }

    /** Asks how everything stands that has been open for a while. */
    public void askAboutOpen() {
        due.claimRefunds(BATCH).forEach(id -> ask("refund", id, reconciliation::refund));
        due.claimPayments(BATCH).forEach(id -> ask("payment", id, reconciliation::payment));
    }

    private static void ask(String kind, long id, LongConsumer question) {
        try {
            question.accept(id);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Could not reconcile " + kind + " " + id, failed);
        }
    }
}
