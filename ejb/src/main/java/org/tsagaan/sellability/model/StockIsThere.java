package org.tsagaan.sellability.model;

import java.time.Instant;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.sellability.SaleTerms;

/** Condition 6: units of the lot are free, unless they were allocated before. */
final class StockIsThere implements Condition {

    @Override
    public Finding examine(SaleFacts facts, SaleTerms terms, Instant instant) {
        return terms.agreed() || facts.available() > 0
                ? Finding.holds()
                : Finding.fails(Code.OUT_OF_STOCK, "");
    }
}
