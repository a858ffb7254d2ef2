package org.tsagaan.wholesale;

import org.tsagaan.kernel.NotFound;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.SaleTerms;

/** A retail buyer and the branch that goods are bought for: what the gate is asked with. */
record Purchasing(RetailBuyer buyer, RetailBuyer.Branch branch) {

    /**
     * @throws NotFound when the branch is not the buyer's
     */
    static Purchasing of(RetailBuyer buyer, long branchId) {
        return new Purchasing(
                buyer, buyer.findBranch(branchId).orElseThrow(() -> new NotFound("branch")));
    }

    SaleTerms terms() {
        return SaleTerms.browsing(Channel.WHOLESALE)
                .handedOverIn(branch.provinceCode())
                .withRemainingLife(buyer.remainingLifePercent());
    }
}
