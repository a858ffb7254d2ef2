package org.tsagaan.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.sellability.Channel;

/** Whole cases from a minimum on, and a price by the tier of the quantity. */
class QuantityRuleTest {

    private static final QuantityRule RULE = new QuantityRule(24, 3);

    @Test
    void aWrongQuantityNamesItsNeighbours() {
        assertThat(nearestUnits(100)).containsExactly(96L, 120L);
        assertThat(nearestUnits(71)).containsExactly(72L);
        assertThat(nearestUnits(1)).containsExactly(72L);
        assertThat(nearestUnits(0)).containsExactly(72L);
        assertThat(nearestUnits(200_000)).containsExactly(99_984L);
        assertThat(RULE.refuse(72)).isEmpty();
        assertThat(RULE.refuse(99_984)).isEmpty();
    }

    @Test
    void aWrongNumberOfCasesNamesItsNeighbours() {
        assertThat(RULE.nearestCases(2, 2)).containsExactly(3L);
        assertThat(RULE.nearestCases(3, 4)).containsExactly(3L, 4L);
        assertThat(RULE.nearestCases(0, 1)).containsExactly(3L);
        assertThat(RULE.nearestCases(5000, 5000)).containsExactly(4166L);
        assertThat(RULE.allowsCases(3)).isTrue();
        assertThat(RULE.allowsCases(2)).isFalse();
        assertThat(RULE.allowsCases(4166)).isTrue();
        assertThat(RULE.allowsCases(4167)).isFalse();
    }

    @Test
    void thePriceIsThatOfTheTier() {
        OfferTerms terms =
                new OfferTerms(
                        Channel.WHOLESALE,
                        2898,
                        24,
                        3,
                        List.of(
                                new PriceTier(3, 2898),
                                new PriceTier(10, 2760),
                                new PriceTier(30, 2622)));
        assertThat(terms.unitPriceFen(9 * 24)).isEqualTo(2898);
        assertThat(terms.unitPriceFen(10 * 24)).isEqualTo(2760);
        assertThat(terms.unitPriceFen(29 * 24)).isEqualTo(2760);
        assertThat(terms.unitPriceFen(30 * 24)).isEqualTo(2622);
    }

    @SuppressWarnings("unchecked")
    private static List<Long> nearestUnits(long units) {
        Refusal refusal = RULE.refuse(units).orElseThrow();
        return (List<Long>) refusal.arguments().get(3);
    }
}
