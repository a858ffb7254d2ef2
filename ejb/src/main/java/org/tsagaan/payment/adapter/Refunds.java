package org.tsagaan.payment.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tsagaan.payment.RefundStatus;
import org.tsagaan.payment.model.Refund;

/** The refunds. */
@ApplicationScoped
public class Refunds {

    private static final String CLAIM =
            """
            with due as materialized (
                select id from refund
                where state in ('REQUESTED', 'UNKNOWN', 'PENDING') and next_check_at <= now()
                order by next_check_at
                limit ?1
                for update skip locked)
            update refund r set next_check_at = now() + least(interval '10 minutes',
                greatest(interval '20 seconds', (now() - r.state_since) / 4))
            from due where r.id = due.id
            returning r.id
            """;

    private static final String LOOK_LATER =
            "update refund set next_check_at = now() + interval '30 seconds' where id = ?1";

    private static final String LIST =
            """
            select new org.tsagaan.payment.RefundStatus(
                r.id, r.fulfilmentId, r.amountFen, r.reason, r.state, r.requestedAt)
            from Refund r where r.paymentId = :payment order by r.id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private Payments payments;

    public void add(Refund refund) {
        database.persist(refund);
        database.flush();
    }

    public Optional<Refund> find(long id) {
        return Optional.ofNullable(database.find(Refund.class, id));
    }

    /**
     * Locks the payment's row, then the refund's, and reads both as they are now. Whoever changes a
     * refund asks the payment at the commit whether so much was taken: without it first, two that
     * change the same refund could wait for each other (docs/adr/0006).
     */
    public Optional<Refund> lock(long id) {
        return findPaymentId(id).flatMap(payments::lock).flatMap(payment -> lockRow(id));
    }

    private Optional<Refund> lockRow(long id) {
        Optional<Refund> found =
                Optional.ofNullable(
                        database.find(Refund.class, id, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(refund -> database.refresh(refund, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    public Optional<Long> findPaymentId(long id) {
        List<?> rows =
                database.createNativeQuery("select payment_id from refund where id = ?1")
                        .setParameter(1, id)
                        .getResultList();
        return Payments.ids(rows).stream().findFirst();
    }

    public List<RefundStatus> listOfPayment(long paymentId) {
        return database.createQuery(LIST, RefundStatus.class)
                .setParameter("payment", paymentId)
                .getResultList();
    }

    /** What of a payment has gone back, or is to go back; failed refunds do not count. */
    public long sumOfPayment(long paymentId) {
        return listOfPayment(paymentId).stream()
                .filter(RefundStatus::counts)
                .mapToLong(RefundStatus::amountFen)
                .sum();
    }

    public boolean isTriedAgain(long id) {
        return !database.createNativeQuery("select 1 from refund where retry_of = ?1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Gives the provider time to answer, and its event time to come. */
    public void lookLater(long id) {
        database.createNativeQuery(LOOK_LATER).setParameter(1, id).executeUpdate();
    }

    /** Takes refunds whose state has to be asked for; no other instance gets them meanwhile. */
    public List<Long> claimDue(int max) {
        return Payments.ids(database.createNativeQuery(CLAIM).setParameter(1, max).getResultList());
    }
}
