package org.tsagaan.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.outbox.adapter.OutboxRows;

/**
 * Puts news into the transaction of the change, and hands it to one worker at a time. News is
 * delivered at least once and never given up: workers must not mind hearing something twice.
 */
@Stateless
public class Outbox {

    @Inject private OutboxRows rows;
    @Inject private MarketClock clock;

    /**
     * Tells a consumer that something happened.
     *
     * @throws jakarta.ejb.EJBTransactionRequiredException outside a transaction
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void put(Consumer consumer, String topic, long aggregateId) {
        putAll(consumer, topic, List.of(aggregateId));
    }

    /**
     * Tells a consumer the same of many.
     *
     * @throws jakarta.ejb.EJBTransactionRequiredException outside a transaction
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void putAll(Consumer consumer, String topic, Collection<Long> aggregateIds) {
        if (!aggregateIds.isEmpty()) {
            rows.add(consumer, topic, aggregateIds, clock.now());
        }
    }

    /**
     * Takes the oldest news that is due. No other worker gets it until the visibility has passed;
     * news neither acknowledged nor put off by then is given out again.
     *
     * @param max how many at most
     * @param visibility how long the worker may take
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Item> claim(Consumer consumer, int max, Duration visibility) {
        return rows.claim(consumer, max, clock.now(), visibility);
    }

    /** Marks news as dealt with. What is acknowledged already stays so. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void acknowledge(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            rows.acknowledge(ids, clock.now());
        }
    }

    /**
     * Puts news off after a failure, the longer the more often it failed, five minutes at most.
     *
     * @param error what went wrong, for whoever looks after the market
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void retryLater(long id, String error) {
        rows.putOff(List.of(id), error, clock.now());
    }

    /**
     * Puts all of it off at once, each piece as {@link #retryLater} would.
     *
     * @param error what went wrong, for whoever looks after the market
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void retryAllLater(Collection<Long> ids, String error) {
        if (!ids.isEmpty()) {
            rows.putOff(ids, error, clock.now());
        }
    }

    /**
     * The oldest news that failed when it was last tried.
     *
     * @param max how much at most
     */
    public List<StuckNews> listStuck(int max) {
        return rows.listStuck(max);
    }

    /** How far a consumer is behind. */
    public Lag lag(Consumer consumer) {
        return rows.lag(consumer, clock.now());
    }
}
