package org.tsagaan.web.api.lot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.traceability.LotOpening;
import org.tsagaan.web.api.Means;

/** A lot to be opened. */
@Means("A lot that a producer has made.")
public record NewLot(
        @Means(value = "An approved product of the producer.", example = "2101")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long productId,
        @Means(value = "As printed on the package, of no other lot.", example = "L20261201A")
                @Size(max = 60)
                String lotNumber,
        @Means(
                        value = "The day it was made, which chooses the edition of the standard.",
                        example = "2026-12-01")
                LocalDate producedOn,
        @Means(
                        value =
                                "Last day of sale; without it as the product's shelf life says,"
                                        + " which it may only shorten.",
                        example = "2027-01-10")
                @Nullable LocalDate bestBefore,
        @Means(value = "Units made.", example = "400") @Min(1) @Max(10_000_000) int quantity,
        @Means(value = "Whose milk, from which pasture, in Chinese.", example = "自家牧场")
                @Size(max = 2000)
                String milkSourceZh,
        @Means(value = "The same in English.", example = "Our own pasture") @Size(max = 2000)
                @Nullable String milkSourceEn) {

    LotOpening opening() {
        return new LotOpening(
                productId,
                lotNumber,
                producedOn,
                bestBefore,
                quantity,
                milkSourceZh,
                milkSourceEn == null ? "" : milkSourceEn);
    }
}
