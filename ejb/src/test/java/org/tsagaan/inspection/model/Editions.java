package org.tsagaan.inspection.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.Limit;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.standard.StandardKind;

/** An edition with a plan, a limit and an optional item. */
final class Editions {

    private Editions() {}

    static EditionView ofCheese() {
        return new EditionView(
                10,
                1,
                "GB 5420",
                StandardKind.NATIONAL,
                "干酪",
                "Cheese",
                "2021",
                LocalDate.of(2021, 11, 22),
                null,
                List.of(
                        item(
                                1,
                                "salmonella",
                                "/25 g",
                                new Limit.TwoClass(5, 0, BigDecimal.ZERO),
                                true),
                        item(2, "lead", "mg/kg", new Limit.AtMost(new BigDecimal("0.2")), true),
                        item(3, "sorbic_acid", "g/kg", new Limit.AtMost(BigDecimal.ONE), false)));
    }

    private static EditionView.Item item(
            long id, String code, String unit, Limit limit, boolean mandatory) {
        return new EditionView.Item(
                id,
                new ItemDefinition(
                        code,
                        code,
                        code,
                        unit,
                        limit,
                        limit instanceof Limit.TwoClass,
                        mandatory,
                        LimitSource.DEMONSTRATION));
    }
}
