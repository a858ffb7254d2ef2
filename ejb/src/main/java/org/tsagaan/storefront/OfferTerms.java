package org.tsagaan.storefront;

import java.util.List;
import org.tsagaan.sellability.Channel;

/**
 * What a storefront asks for a product in a channel.
 *
 * @param priceFen price of one unit, in fen
 * @param casePack units in a case; 1 in retail
 * @param minimumCases least number of cases of an order; 1 in retail
 * @param tiers lower prices from more cases on, ascending; empty in retail
 */
public record OfferTerms(
        Channel channel, long priceFen, int casePack, int minimumCases, List<PriceTier> tiers) {

    public OfferTerms {
        tiers = List.copyOf(tiers);
    }

    public static OfferTerms retail(long priceFen) {
        return new OfferTerms(Channel.RETAIL, priceFen, 1, 1, List.of());
    }

    /** The same at another price of one unit, in fen. */
    public OfferTerms at(long newPriceFen) {
        return new OfferTerms(channel, newPriceFen, casePack, minimumCases, tiers);
    }

    /** Price of one unit when so many units are bought together, in fen. */
    public long unitPriceFen(int units) {
        int cases = units / casePack;
        return tiers.stream()
                .filter(t -> t.fromCases() <= cases)
                .mapToLong(PriceTier::priceFen)
                .min()
                .orElse(priceFen);
    }
}
