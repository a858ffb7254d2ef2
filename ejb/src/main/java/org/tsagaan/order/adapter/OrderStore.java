package org.tsagaan.order.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.model.CustomerOrder;
import org.tsagaan.order.model.Fulfilment;

/** Orders and fulfilments in the database, locked before they change: the order first. */
@ApplicationScoped
public class OrderStore {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Lets only one checkout with the same key go on at a time, until the transaction ends. */
    public void lockRequest(String requestKey) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as"
                                + " locked")
                .setParameter(1, requestKey)
                .getResultList();
    }

    public Optional<CustomerOrder> findByRequest(String requestKey) {
        return database.createQuery(
                        "select o from CustomerOrder o where o.requestKey = :key",
                        CustomerOrder.class)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    /** The server's own key of orders: 32 random bytes made with the database. */
    public byte[] orderKey() {
        return (byte[])
                database.createNativeQuery("select value from market_secret where name = 'order'")
                        .getSingleResult();
    }

    public void add(CustomerOrder order) {
        database.persist(order);
    }

    public void add(Fulfilment fulfilment) {
        database.persist(fulfilment);
    }

    /** Writes what was added, so that statements by hand can refer to it. */
    public void flush() {
        database.flush();
    }

    /**
     * @throws NotFound when there is none
     */
    public CustomerOrder lockOrder(long orderId) {
        CustomerOrder order =
                database.find(CustomerOrder.class, orderId, LockModeType.PESSIMISTIC_WRITE);
        if (order == null) {
            throw new NotFound("order");
        }
        return order;
    }

    /** The order's parts, locked, by id. Lock the order before. */
    public List<Fulfilment> lockFulfilments(long orderId) {
        return database.createQuery(
                        "select f from Fulfilment f where f.orderId = :order order by f.id",
                        Fulfilment.class)
                .setParameter("order", orderId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * @throws BrokenInvariant when it is not part of the order
     */
    public Fulfilment lockFulfilment(long orderId, long fulfilmentId) {
        return lockFulfilments(orderId).stream()
                .filter(f -> f.id() == fulfilmentId)
                .findFirst()
                .orElseThrow(() -> new BrokenInvariant("No part of order " + orderId));
    }
}
