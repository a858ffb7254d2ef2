package org.tsagaan.sellability.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.Validity;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.model.SaleFacts.AuthorisationFact;
import org.tsagaan.sellability.model.SaleFacts.HoldFact;
import org.tsagaan.sellability.model.SaleFacts.LotFact;
import org.tsagaan.sellability.model.SaleFacts.ProductFact;
import org.tsagaan.sellability.model.SaleFacts.ReportFact;
import org.tsagaan.sellability.model.SaleFacts.SellerFact;

/**
 * Facts of a sale that all hold, of which a test breaks one or the other: a family workshop's
 * hurood in a recognised demonstration store with a supply agreement.
 */
final class Facts {

    static final LocalDate PRODUCED = LocalDate.of(2026, 3, 1);

    /** A hundred days after the production. */
    static final LocalDate BEST_BEFORE = LocalDate.of(2026, 6, 9);

    static final Instant NOON = Instant.parse("2026-04-01T04:00:00Z");
    static final SaleTerms RETAIL = SaleTerms.browsing(Channel.RETAIL);
    static final Validity LONG = days("2020-01-01", "2099-12-31");
    static final ReportFact PASSED =
            new ReportFact("R1", 7, "PASSED", false, false, List.of(), List.of());

    private String producerKind = "FAMILY";
    private List<AuthorisationFact> authorisations = List.of(registration("IN_FORCE", LONG, true));
    private ProductFact product = new ProductFact("APPROVED", "9520000100018", "DBS15/001.3");
    private Optional<Long> editionId = Optional.of(7L);
    private LotFact lot = new LotFact("L1", PRODUCED, BEST_BEFORE);
    private List<ReportFact> reports = List.of(PASSED);
    private List<HoldFact> holds = List.of();
    private SellerFact seller = store(List.of(LONG), List.of(LONG));
    private List<String> restrictedProvinces = List.of();
    private int available = 5;

    static Facts good() {
        return new Facts();
    }

    SaleFacts facts() {
        return new SaleFacts(
                producerKind,
                authorisations,
                product,
                editionId,
                lot,
                reports,
                holds,
                seller,
                restrictedProvinces,
                available);
    }

    Facts producerKind(String kind) {
        producerKind = kind;
        return this;
    }

    Facts authorisations(AuthorisationFact... documents) {
        authorisations = List.of(documents);
        return this;
    }

    Facts product(String state, String gtin) {
        product = new ProductFact(state, gtin, "DBS15/001.3");
        return this;
    }

    Facts noEdition() {
        editionId = Optional.empty();
        return this;
    }

    Facts lot(LocalDate produced, LocalDate bestBefore) {
        lot = new LotFact("L1", produced, bestBefore);
        return this;
    }

    Facts reports(ReportFact... signed) {
        reports = List.of(signed);
        return this;
    }

    Facts holds(HoldFact... standing) {
        holds = List.of(standing);
        return this;
    }

    Facts seller(SellerFact other) {
        seller = other;
        return this;
    }

    Facts restricted(String province) {
        restrictedProvinces = List.of(province);
        return this;
    }

    Facts available(int units) {
        available = units;
        return this;
    }

    static AuthorisationFact registration(String state, Validity validity, boolean covers) {
        return new AuthorisationFact("W1", "WORKSHOP_REGISTRATION", state, validity, covers);
    }

    static AuthorisationFact licence(Validity validity) {
        return new AuthorisationFact("SC1", "PRODUCTION_LICENCE", "IN_FORCE", validity, true);
    }

    static SellerFact store(List<Validity> recognitions, List<Validity> agreements) {
        return new SellerFact(true, false, recognitions, agreements, true, Channel.RETAIL);
    }

    static Validity days(String from, String until) {
        return new Validity(LocalDate.parse(from), LocalDate.parse(until));
    }

    /** Midnight in China at the beginning of the day. */
    static Instant midnight(String day) {
        return ChinaTime.startOf(LocalDate.parse(day));
    }
}
