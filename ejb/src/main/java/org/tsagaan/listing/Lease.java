package org.tsagaan.listing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tsagaan.listing.adapter.LeaseQueries;

/**
 * Lets one instance of the market at a time do something long. The database holds the lease for as
 * long as the holder's transaction lives: an instance that dies lets go of it.
 */
@Stateless
public class Lease {

    @Inject private LeaseQueries queries;

    /**
     * Does the deed unless another does it now.
     *
     * @param name of the lease
     * @param deed must take its own transactions for what it changes
     * @return whether it was done
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean whileHolding(String name, Runnable deed) {
        if (!queries.take(name)) {
            return false;
        }
        deed.run();
        return true;
    }
}
