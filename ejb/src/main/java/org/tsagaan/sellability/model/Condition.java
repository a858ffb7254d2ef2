package org.tsagaan.sellability.model;

import java.time.Instant;
import org.tsagaan.sellability.SaleTerms;

/** One of the six conditions of the gate. */
sealed interface Condition
        permits ProducerIsAuthorised,
                ProductIsApproved,
                LotPassedInspection,
                LotIsFresh,
                SellerMaySell,
                StockIsThere {

    Finding examine(SaleFacts facts, SaleTerms terms, Instant instant);
}
