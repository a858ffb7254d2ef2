package org.tsagaan.storefront.model;

import java.util.List;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.sellability.Channel;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.storefront.PriceTier;

/** What the terms of an offer must be like. */
public final class OfferPolicy {

    /** The highest price of one unit, in fen: a million yuan. */
    public static final long HIGHEST_FEN = 100_000_000;

    /** The largest case, in units. */
    public static final int LARGEST_CASE = 1_000;

    /** The largest minimum of an order, in cases. */
    public static final int LARGEST_MINIMUM = 10_000;

    /** How many lower prices for more cases there are at most. */
    public static final int MOST_TIERS = 3;

    private OfferPolicy() {}

    /** All that is wrong with the terms. */
    public static List<Refusal> against(OfferTerms terms) {
        Refusals refusals = new Refusals().addAll(againstPrice(terms.priceFen()));
        boolean isRetail = terms.channel() == Channel.RETAIL;
        refusals.unless(
                !isRetail
                        || (terms.casePack() == 1
                                && terms.minimumCases() == 1
                                && terms.tiers().isEmpty()),
                Refusal.of("storefront.retail_by_the_unit").about("casePack"));
        refusals.unless(
                isIn(terms.casePack(), LARGEST_CASE),
                Refusal.of("input.out_of_range", 1, LARGEST_CASE).about("casePack"));
        refusals.unless(
                isIn(terms.minimumCases(), LARGEST_MINIMUM),
                Refusal.of("input.out_of_range", 1, LARGEST_MINIMUM).about("minimumCases"));
        refusals.unless(
                terms.tiers().size() <= MOST_TIERS && descend(terms),
                Refusal.of("storefront.tiers_descend", MOST_TIERS).about("tiers"));
        return refusals.reasons();
    }

    /** Refuses what no unit can cost. */
    public static List<Refusal> againstPrice(long priceFen) {
        return new Refusals()
                .unless(
                        priceFen >= 1 && priceFen <= HIGHEST_FEN,
                        Refusal.of("storefront.price_out_of_range").about("price"))
                .reasons();
    }

    /** Each tier takes more cases than the one before it, and costs less. */
    private static boolean descend(OfferTerms terms) {
        int cases = terms.minimumCases();
        long price = terms.priceFen();
        for (PriceTier tier : terms.tiers()) {
            if (tier.fromCases() <= cases || tier.priceFen() >= price || tier.priceFen() < 1) {
                return false;
            }
            cases = tier.fromCases();
            price = tier.priceFen();
        }
        return true;
    }

    private static boolean isIn(int number, int most) {
        return number >= 1 && number <= most;
    }
}
