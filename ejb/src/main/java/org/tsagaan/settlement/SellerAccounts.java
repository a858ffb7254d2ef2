package org.tsagaan.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.settlement.adapter.Transfers;

/**
 * What sellers are owed. The caller has made sure that the storefront is the asker's.
 *
 * <p>Nothing is paid out yet: that needs the sellers' accounts at the payment provider.
 */
@Stateless
public class SellerAccounts {

    private static final int MOST = 200;

    @Inject private Transfers transfers;

    /** The sums of one storefront. */
    public Balance balance(long storefrontId) {
        return transfers.balance(storefrontId);
    }

    /**
     * The dues of one storefront, newest first.
     *
     * @param beforeFulfilmentId only older parts of orders than this; {@link Long#MAX_VALUE} begins
     * @param max how many at most, never more than 200
     */
    public List<Due> listDues(long storefrontId, long beforeFulfilmentId, int max) {
        return transfers.listOfStorefront(
                storefrontId, beforeFulfilmentId, Math.clamp(max, 1, MOST));
    }
}
