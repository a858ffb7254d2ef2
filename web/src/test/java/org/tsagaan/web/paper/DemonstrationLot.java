package org.tsagaan.web.paper;

import java.time.LocalDate;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.LotNumber;
import org.tsagaan.traceability.LotView;

/** A lot of milk tofu of the demonstration. */
final class DemonstrationLot {

    private DemonstrationLot() {}

    static LotView of(LocalDate made) {
        return new LotView(
                5,
                new LotNumber("261101-1"),
                made,
                made.plusDays(45),
                100,
                "",
                "",
                3,
                Gtin.ofTwelveDigits("952000010009"),
                "正蓝旗花模奶豆腐",
                "Milk tofu",
                Storage.CHILLED,
                45,
                1,
                2,
                "七眼泉家庭奶食坊",
                "Seven Springs");
    }
}
