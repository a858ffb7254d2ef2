package org.tsagaan.sellability;

import java.util.Optional;

/**
 * What a buyer asks for: the gate judges the same lot differently for different buyers.
 *
 * @param channel how it is bought
 * @param provinceCode where it is handed over (GB/T 2260), when that is known already: where it is
 *     sent to, or, picked up, where it is sold
 * @param remainingLifePercent least share of the shelf life that must remain; 0 for shoppers
 * @param agreed whether the sale was agreed before: its units are allocated, and it stands when the
 *     offer has been delisted since
 */
public record SaleTerms(
        Channel channel, Optional<String> provinceCode, int remainingLifePercent, boolean agreed) {

    /**
     * @throws IllegalArgumentException when the share is no percentage
     */
    public SaleTerms {
        if (remainingLifePercent < 0 || remainingLifePercent > 100) {
            throw new IllegalArgumentException("Not a percentage: " + remainingLifePercent);
        }
    }

    /** A look at the shelf: no address yet, no buyer's demand. */
    public static SaleTerms browsing(Channel channel) {
        return new SaleTerms(channel, Optional.empty(), 0, false);
    }

    public SaleTerms handedOverIn(String province) {
        return new SaleTerms(channel, Optional.of(province), remainingLifePercent, agreed);
    }

    public SaleTerms withRemainingLife(int percent) {
        return new SaleTerms(channel, provinceCode, percent, agreed);
    }

    public SaleTerms alreadyAllocated() {
        return new SaleTerms(channel, provinceCode, remainingLifePercent, true);
    }
}
