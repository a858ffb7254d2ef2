package org.tsagaan.web.api.recall;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.recall.RecalledLot;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A lot of a recall. */
@Means("A lot that a recall takes in. Where its units are is told to who may recall it.")
public record LotInRecall(
        @Means(value = "The lot.", example = "30211") long lotId,
        @Means(value = "Its number on the package.", example = "L20261101A") String number,
        @Means(value = "Under the barcode.", example = "9520000100018") String gtin,
        @Means("What it is.") Named product,
        @Means(value = "Day of production.", example = "2026-11-01") LocalDate producedOn,
        @Means(value = "Last day of its shelf life.", example = "2026-12-15") LocalDate bestBefore,
        @Means(value = "Units made.", example = "400") int made,
        @Means(value = "Units at storefronts that nobody bought.", example = "120")
                @Nullable Integer onShelf,
        @Means(value = "Units ordered that were stopped or would be.", example = "12")
                @Nullable Integer stopped,
        @Means(value = "Units that had left for their buyers.", example = "268")
                @Nullable Integer sent) {

    static LotInRecall of(RecalledLot lot, boolean counted) {
        return new LotInRecall(
                lot.id(),
                lot.lotNumber(),
                lot.gtin(),
                new Named(lot.productZh(), lot.productEn()),
                lot.producedOn(),
                lot.bestBefore(),
                lot.made(),
                counted ? lot.onShelf() : null,
                counted ? lot.stopped() : null,
                counted ? lot.sent() : null);
    }
}
