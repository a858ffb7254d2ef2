package org.tsagaan.sellability.adapter;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.JsonText;
import org.tsagaan.kernel.Validity;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.model.SaleFacts;
import org.tsagaan.sellability.model.SaleFacts.AuthorisationFact;
import org.tsagaan.sellability.model.SaleFacts.HoldFact;
import org.tsagaan.sellability.model.SaleFacts.LotFact;
import org.tsagaan.sellability.model.SaleFacts.ProductFact;
import org.tsagaan.sellability.model.SaleFacts.ReportFact;
import org.tsagaan.sellability.model.SaleFacts.SellerFact;

/**
 * Reads the facts of a sale from the JSON in which the view sale_facts and the evidence keep them.
 */
public final class SaleFactsReader {

    private SaleFactsReader() {}

    /**
     * @param json a value of {@code sale_facts.facts} or {@code allocation.evidence}
     */
    public static SaleFacts read(String json) {
        JsonObject facts = JsonText.read(json);
        return new SaleFacts(
                facts.getString("producerKind"),
                authorisations(facts.getJsonArray("authorisations")),
                product(facts.getJsonObject("product")),
                editionId(facts),
                lot(facts.getJsonObject("lot")),
                reports(facts.getJsonArray("reports")),
                holds(facts.getJsonArray("holds")),
                seller(facts.getJsonObject("seller")),
                texts(facts, "restrictedProvinces"),
                facts.getInt("available"));
    }

    /**
     * What the buyer asked for.
     *
     * @param json a value of {@code allocation.evidence}
     */
    public static SaleTerms readTerms(String json) {
        JsonObject evidence = JsonText.read(json);
        JsonObject terms = evidence.getJsonObject("terms");
        if (terms == null) {
            return SaleTerms.browsing(seller(evidence.getJsonObject("seller")).channel());
        }
        SaleTerms asked =
                SaleTerms.browsing(Channel.valueOf(terms.getString("channel")))
                        .withRemainingLife(terms.getInt("remainingLifePercent"));
        return terms.containsKey("provinceCode")
                ? asked.handedOverIn(terms.getString("provinceCode"))
                : asked;
    }

    private static Optional<Long> editionId(JsonObject facts) {
        return facts.isNull("editionId")
                ? Optional.empty()
                : Optional.of(facts.getJsonNumber("editionId").longValueExact());
    }

    private static List<AuthorisationFact> authorisations(JsonArray array) {
        return array.getValuesAs(
                (JsonObject a) ->
                        new AuthorisationFact(
                                a.getString("number"),
                                a.getString("kind"),
                                a.getString("state"),
                                validity(a),
                                a.getBoolean("covers")));
    }

    private static ProductFact product(JsonObject p) {
        return new ProductFact(
                p.getString("state"), p.getString("gtin"), p.getString("standardCode"));
    }

    private static LotFact lot(JsonObject l) {
        return new LotFact(l.getString("number"), date(l, "producedOn"), date(l, "bestBefore"));
    }

    private static List<ReportFact> reports(JsonArray array) {
        return array.getValuesAs(
                (JsonObject r) ->
                        new ReportFact(
                                r.getString("number"),
                                r.getJsonNumber("editionId").longValueExact(),
                                r.getString("outcome"),
                                r.getBoolean("withdrawn"),
                                r.getBoolean("superseded"),
                                texts(r, "missing"),
                                texts(r, "uncovered")));
    }

    private static List<HoldFact> holds(JsonArray array) {
        return array.getValuesAs(
                (JsonObject h) -> new HoldFact(h.getString("kind"), h.getString("reason")));
    }

    private static SellerFact seller(JsonObject s) {
        return new SellerFact(
                s.getBoolean("isOpen"),
                s.getBoolean("isProducer"),
                validities(s.getJsonArray("recognitions")),
                validities(s.getJsonArray("agreements")),
                s.getBoolean("isListed"),
                Channel.valueOf(s.getString("channel")));
    }

    private static List<Validity> validities(JsonArray array) {
        return array.getValuesAs((JsonObject v) -> validity(v));
    }

    private static Validity validity(JsonObject v) {
        return new Validity(date(v, "from"), date(v, "until"));
    }

    private static LocalDate date(JsonObject object, String name) {
        return LocalDate.parse(object.getString(name));
    }

    private static List<String> texts(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
