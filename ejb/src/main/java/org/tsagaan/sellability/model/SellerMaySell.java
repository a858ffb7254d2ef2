package org.tsagaan.sellability.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tsagaan.kernel.Validity;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.model.SaleFacts.SellerFact;

/**
 * Condition 5: the seller, the producer's own storefront or a recognised demonstration store with a
 * supply agreement, is open and offers the product in this channel, and the region takes it.
 */
final class SellerMaySell implements Condition {

    @Override
    public Finding examine(SaleFacts facts, SaleTerms terms, Instant instant) {
        SellerFact seller = facts.seller();
        List<Reason> reasons = new ArrayList<>();
        if (!seller.isOpen()) {
            reasons.add(Reason.of(Code.STOREFRONT_CLOSED));
        }
        if (!seller.isListed() && !terms.agreed()) {
            reasons.add(Reason.of(Code.OFFER_DELISTED));
        }
        if (seller.channel() != terms.channel()) {
            reasons.add(new Reason(Code.CHANNEL_NOT_OFFERED, terms.channel().name()));
        }
        terms.provinceCode()
                .filter(facts.restrictedProvinces()::contains)
                .ifPresent(code -> reasons.add(new Reason(Code.REGION_RESTRICTED, code)));
        Finding itself = Finding.of(reasons);
        return seller.isProducer()
                ? itself
                : itself.and(needs(seller.recognitions(), Code.STORE_NOT_RECOGNISED, instant))
                        .and(needs(seller.agreements(), Code.NO_SUPPLY_AGREEMENT, instant));
    }

    private static Finding needs(List<Validity> documents, Code otherwise, Instant instant) {
        return Finding.endOfChain(documents, instant)
                .map(Finding::holdsUntil)
                .orElseGet(() -> Finding.fails(otherwise, ""));
    }
}
