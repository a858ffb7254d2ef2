package org.tsagaan.sellability;

import java.util.Optional;

/**
 * What a buyer asks for: the gate judges the same lot differently for different buyers.
 *
 * @param channel how it is bought
 * @param provinceCode where it is sent (GB/T 2260), when that is known already
 * @param remainingLifePercent least share of the shelf life that must remain; 0 for shoppers
 * @param stockNeeded whether units must be free; false for units allocated before
 */
public record SaleTerms(
        Channel channel,
        Optional<String> provinceCode,
        int remainingLifePercent,
        boolean stockNeeded) {

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
        return new SaleTerms(channel, Optional.empty(), 0, true);
    }

    public SaleTerms sentTo(String province) {
        return new SaleTerms(channel, Optional.of(province), remainingLifePercent, stockNeeded);
    }

    public SaleTerms withRemainingLife(int percent) {
        return new SaleTerms(channel, provinceCode, percent, stockNeeded);
    }

    public SaleTerms alreadyAllocated() {
        return new SaleTerms(channel, provinceCode, remainingLifePercent, false);
    }
}
