package org.tsagaan.storefront.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.sellability.Channel;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.storefront.PriceTier;

class OfferPolicyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 4_800, 100_000_000})
    void aUnitCostsFromAFenToAMillionYuan(long fen) {
        assertThat(OfferPolicy.against(OfferTerms.retail(fen))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 100_000_001, Long.MAX_VALUE})
    void otherPricesAreNone(long fen) {
        assertThat(codes(OfferTerms.retail(fen))).containsExactly("storefront.price_out_of_range");
    }

    @Test
    void casesAreForSupermarkets() {
        assertThat(codes(new OfferTerms(Channel.RETAIL, 100, 12, 1, List.of())))
                .containsExactly("storefront.retail_by_the_unit");
        assertThat(codes(wholesale(1, 1))).isEmpty();
        assertThat(codes(wholesale(1_000, 10_000))).isEmpty();
        assertThat(codes(wholesale(0, 10_001)))
                .containsExactly("input.out_of_range", "input.out_of_range");
    }

    @Test
    void eachTierTakesMoreCasesAndCostsLess() {
        PriceTier ten = new PriceTier(10, 90);
        PriceTier fifty = new PriceTier(50, 80);
        assertThat(codes(wholesale(12, 2, ten, fifty, new PriceTier(100, 70)))).isEmpty();
        for (OfferTerms wrong :
                List.of(
                        wholesale(12, 10, ten),
                        wholesale(12, 2, fifty, ten),
                        wholesale(12, 2, new PriceTier(10, 100)),
                        wholesale(12, 2, ten, new PriceTier(50, 90)),
                        wholesale(12, 2, new PriceTier(10, 0)),
                        wholesale(
                                12, 2, ten, fifty, new PriceTier(60, 70), new PriceTier(70, 60)))) {
            assertThat(codes(wrong)).containsExactly("storefront.tiers_descend");
        }
    }

    private static OfferTerms wholesale(int casePack, int minimum, PriceTier... tiers) {
        return new OfferTerms(Channel.WHOLESALE, 100, casePack, minimum, List.of(tiers));
    }

    private static List<String> codes(OfferTerms terms) {
        return OfferPolicy.against(terms).stream().map(Refusal::code).toList();
    }
}
