package org.tsagaan.sellability.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.sellability.SaleTerms;

/**
 * Condition 2: the product is approved, carries a valid GTIN, and names a standard of which an
 * edition was in force when the lot was produced.
 */
final class ProductIsApproved implements Condition {

    @Override
    public Finding examine(SaleFacts facts, SaleTerms terms, Instant instant) {
        List<Reason> reasons = new ArrayList<>();
        switch (facts.product().state()) {
            case "APPROVED" -> {}
            case "WITHDRAWN" -> reasons.add(Reason.of(Code.PRODUCT_WITHDRAWN));
            default -> reasons.add(Reason.of(Code.PRODUCT_NOT_APPROVED));
        }
        if (Gtin.parse(facts.product().gtin()).isEmpty()) {
            reasons.add(new Reason(Code.GTIN_INVALID, facts.product().gtin()));
        }
        if (facts.editionId().isEmpty()) {
            reasons.add(new Reason(Code.STANDARD_NOT_IN_FORCE, facts.product().standardCode()));
        }
        return Finding.of(reasons);
    }
}
