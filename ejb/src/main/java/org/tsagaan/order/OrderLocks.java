package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.tsagaan.order.adapter.AllocationQueries;
import org.tsagaan.order.adapter.AllocationQueries.OpenAllocation;
import org.tsagaan.order.adapter.OrderStore;
import org.tsagaan.order.model.CustomerOrder;
import org.tsagaan.storefront.Stock;

/**
 * Locks orders whose goods may be freed: their stock first, then they themselves, as everybody does
 * (docs/adr/0006). What an order holds only ever gets less, so that the stock locked for what was
 * read before its lock is enough for what is read again under it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderLocks {

    @Inject private OrderStore store;
    @Inject private AllocationQueries allocations;
    @EJB private Stock stock;

    /**
     * Locks an order after the stock of all that is still open of it.
     *
     * @throws org.tsagaan.kernel.NotFound when there is none
     */
    public CustomerOrder lockWithStock(long orderId) {
        lockStock(List.of(orderId));
        return store.lockOrder(orderId);
    }

    /** Locks the stock of all that is open of several orders, before they are locked one by one. */
    public void lockStock(Collection<Long> orderIds) {
        stock.lock(
                allocations.listOfOrders(orderIds).stream()
                        .map(OpenAllocation::allocated)
                        .toList());
    }
}
