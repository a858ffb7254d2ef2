package org.tsagaan.sellability.model;

import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.tsagaan.kernel.JsonText;
import org.tsagaan.sellability.SaleTerms;

/**
 * A lot in the hands of a seller, with what the gate judges it by.
 *
 * @param json the facts as they were read
 */
public record LotOfOffer(
        long offerId, long storefrontId, long lotId, SaleFacts facts, String json) {

    /** The facts and the buyer's terms, as one JSON object. */
    public String evidence(SaleTerms terms) {
        JsonObjectBuilder asked =
                JsonText.object()
                        .add("channel", terms.channel().name())
                        .add("remainingLifePercent", terms.remainingLifePercent());
        terms.provinceCode().ifPresent(code -> asked.add("provinceCode", code));
        return json.substring(0, json.lastIndexOf('}')) + ",\"terms\":" + asked.build() + "}";
    }

    public LocalDate bestBefore() {
        return facts.lot().bestBefore();
    }

    public int available() {
        return facts.available();
    }
}
