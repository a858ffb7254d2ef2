package org.tsagaan.standard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.standard.EditionPublication;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.Limit;
import org.tsagaan.standard.LimitSource;

class EditionPolicyTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2017, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 16);

    @Test
    void aLaterEditionSupersedesTheOneInForce() {
        StandardEdition inForce = new StandardEdition(edition("2016", NEW_YEAR, null));
        EditionPublication later = edition("2026", LATER, null);

        assertThat(EditionPolicy.against(later, List.of(inForce))).isEmpty();
        assertThat(EditionPolicy.superseded(later, List.of(inForce))).contains(inForce);
    }

    @Test
    void anEditionThatWouldOverlapAnotherIsRefused() {
        StandardEdition ended = new StandardEdition(edition("2016", NEW_YEAR, LATER));

        assertThat(EditionPolicy.against(edition("2020", LATER.minusDays(1), null), List.of(ended)))
                .extracting(Refusal::code)
                .containsExactly("standard.editions_overlap");
        assertThat(EditionPolicy.against(edition("2020", LATER, null), List.of(ended))).isEmpty();
        assertThat(
                        EditionPolicy.against(
                                edition("2010", LocalDate.of(2010, 1, 1), NEW_YEAR),
                                List.of(ended)))
                .isEmpty();
    }

    @Test
    void anEditionOfTheSameNameIsRefused() {
        StandardEdition inForce = new StandardEdition(edition("2017", NEW_YEAR, null));

        assertThat(EditionPolicy.against(edition(" 2017", LATER, null), List.of(inForce)))
                .extracting(Refusal::code)
                .containsExactly("standard.edition_taken");
    }

    @Test
    void itemsWrongInEveryWayAreNamedEach() {
        ItemDefinition bad =
                new ItemDefinition(
                        "Lead!",
                        "",
                        "Lead",
                        "mg/kg",
                        new Limit.ThreeClass(5, 5, BigDecimal.TEN, BigDecimal.ONE),
                        false,
                        true,
                        LimitSource.DEMONSTRATION);
        EditionPublication publication =
                new EditionPublication(1, "2017", NEW_YEAR, NEW_YEAR, List.of(bad, bad));

        assertThat(EditionPolicy.against(publication, List.of()))
                .extracting(Refusal::field)
                .contains(
                        "effectiveUntil",
                        "items[0].itemCode",
                        "items[0].limit",
                        "items[0].nameZh",
                        "items[1].itemCode");
    }

    private static EditionPublication edition(
            String name, LocalDate from, @Nullable LocalDate until) {
        return new EditionPublication(
                1,
                name,
                from,
                until,
                List.of(
                        new ItemDefinition(
                                "lead",
                                "铅",
                                "Lead",
                                "mg/kg",
                                new Limit.AtMost(new BigDecimal("0.2")),
                                false,
                                true,
                                LimitSource.DEMONSTRATION)));
    }
}
