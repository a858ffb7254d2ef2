package org.tsagaan.standard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.Limit;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.standard.StandardKind;

class BasisPolicyTest {

    private static final ItemDefinition LEAD = item("lead", "0.2", "mg/kg", true);
    private static final ItemDefinition MELAMINE = item("melamine", "2.5", "mg/kg", true);
    private static final ItemDefinition SORBIC = item("sorbic_acid", "1", "g/kg", false);
    private static final EditionView BASIS =
            new EditionView(
                    10,
                    1,
                    "DBS15/001.3",
                    StandardKind.LOCAL,
                    "奶豆腐",
                    "Hurood",
                    "2017",
                    LocalDate.of(2017, 7, 1),
                    null,
                    Stream.of(LEAD, MELAMINE, SORBIC)
                            .map(i -> new EditionView.Item(i.itemCode().length(), i))
                            .toList());

    @Test
    void whatIsStricterOrMoreIsRightAndWhatIsOptionalMayBeLeftOut() {
        assertThat(
                        BasisPolicy.against(
                                List.of(
                                        item("mould", "50", "CFU/g", true),
                                        item("lead", "0.1", "mg/kg", true),
                                        MELAMINE),
                                BASIS))
                .isEmpty();
    }

    @Test
    void everyWayToFallShortIsNamedAtItsPlaceWithWhatTheBasisDemands() {
        List<Refusal> refusals =
                BasisPolicy.against(
                        List.of(
                                item("lead", "0.3", "mg/kg", false),
                                item("sorbic_acid", "9", "g/kg", false)),
                        BASIS);
        assertThat(refusals)
                .extracting(r -> r.field() + ' ' + r.code())
                .containsExactly(
                        "items[0].mandatory standard.basis_mandatory",
                        "items[0].limit standard.laxer_than_basis",
                        "items standard.basis_item_missing");
        assertThat(refusals.get(1).arguments()).contains("DBS15/001.3-2017", "≤ 0.2 mg/kg");
        assertThat(
                        BasisPolicy.against(
                                List.of(item("lead", "0.0002", "g/kg", true), MELAMINE), BASIS))
                .extracting(r -> r.field() + ' ' + r.code())
                .containsExactly("items[0].unit standard.basis_other_unit");
    }

    @Test
    void aLimitTakenOverKeepsItsSourceAndAnyOtherIsTheProducersOwn() {
        assertThat(
                        BasisPolicy.sourced(
                                List.of(
                                        LEAD.from(LimitSource.OFFICIAL),
                                        item("melamine", "2", "mg/kg", true)
                                                .from(LimitSource.OFFICIAL),
                                        item("mould", "50", "CFU/g", true)),
                                BASIS))
                .extracting(ItemDefinition::source)
                .containsExactly(
                        LimitSource.SECOND_HAND, LimitSource.DECLARED, LimitSource.DECLARED);
    }

    private static ItemDefinition item(String code, String most, String unit, boolean mandatory) {
        return new ItemDefinition(
                code,
                code,
                code,
                unit,
                new Limit.AtMost(new BigDecimal(most)),
                false,
                mandatory,
                LimitSource.SECOND_HAND);
    }
}
