package org.tsagaan.payment.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.payment.model.Payment;

/** The payments. */
@ApplicationScoped
public class Payments {

    private static final String TAKE_TURN =
            "select 1 from pg_advisory_xact_lock(hashtextextended('payment ' || ?1, 0))";

    /** The longer nothing happened to a payment, the more rarely it is looked at. */
    private static final String CLAIM =
            """
            with due as materialized (
                select id from payment
                where state in ('CREATED', 'OPEN', 'UNKNOWN') and asked_at is not null
                    and next_check_at <= now()
                order by next_check_at
                limit ?1
                for update skip locked)
            update payment p set next_check_at = now() + least(interval '10 minutes',
                greatest(interval '20 seconds', (now() - p.state_since) / 4))
            from due where p.id = due.id
            returning p.id
            """;

    private static final String LOOK_SOON =
            """
            update payment set next_check_at = now() + interval '10 seconds'
            where order_id = ?1 and state in ('OPEN', 'UNKNOWN')
                and next_check_at > now() + interval '10 seconds'
            returning id
            """;

    private static final String LOOK_LATER =
            "update payment set next_check_at = now() + interval '30 seconds' where id = ?1";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(Payment payment) {
        database.persist(payment);
        database.flush();
    }

    /** How many payments are UNKNOWN now. */
    public long countUnknown() {
        return ((Number)
                        database.createNativeQuery(
                                        "select count(*) from payment where state = 'UNKNOWN'")
                                .getSingleResult())
                .longValue();
    }

    /** Locks the row, and reads it as it is now. */
    public Optional<Payment> lock(long id) {
        Optional<Payment> found =
                Optional.ofNullable(
                        database.find(Payment.class, id, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(this::refresh);
        return found;
    }

    /**
     * Locks the payment of an order.
     *
     * @throws BrokenInvariant when there is none: every order is committed with its payment
     */
    public Payment lockOfOrder(long orderId) {
        return findIdOfOrder(orderId)
                .flatMap(this::lock)
                .orElseThrow(() -> new BrokenInvariant("Order without payment: " + orderId));
    }

    /** Waits until no other transaction has its turn with this payment; no row is locked. */
    public void takeTurn(long id) {
        database.createNativeQuery(TAKE_TURN).setParameter(1, Long.toString(id)).getResultList();
    }

    public Optional<Payment> find(long id) {
        return Optional.ofNullable(database.find(Payment.class, id));
    }

    public Optional<Payment> findOfOrder(long orderId) {
        return findIdOfOrder(orderId).flatMap(this::find);
    }

    public Optional<Long> findIdOfOrder(long orderId) {
        return first("select id from payment where order_id = ?1", orderId);
    }

    public Optional<Long> findIdOfIntent(String intent) {
        return first("select id from payment where provider_intent = ?1", intent);
    }

    /** Takes payments whose state has to be asked for; no other instance gets them meanwhile. */
    public List<Long> claimDue(int max) {
        return ids(database.createNativeQuery(CLAIM).setParameter(1, max).getResultList());
    }

    /** Takes the payment of an order out of its turn, unless its turn comes soon anyway. */
    public Optional<Long> claimOfOrder(long orderId) {
        return first(LOOK_SOON, orderId);
    }

    /** Gives the provider time to answer, and its event time to come. */
    public void lookLater(long id) {
        database.createNativeQuery(LOOK_LATER).setParameter(1, id).executeUpdate();
    }

    private Optional<Long> first(String sql, Object parameter) {
        return ids(database.createNativeQuery(sql).setParameter(1, parameter).getResultList())
                .stream()
                .findFirst();
    }

    private void refresh(Payment payment) {
        database.refresh(payment, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<Long> ids(List<?> rows) {
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
