package org.tsagaan.web.page.trace;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Products;
import org.tsagaan.inspection.ReportReadings;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.LotNumber;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.Producers;
import org.tsagaan.mark.Marks;
import org.tsagaan.recall.LotHolds;
import org.tsagaan.recall.RecallBook;
import org.tsagaan.sellability.Gate;
import org.tsagaan.traceability.LotView;
import org.tsagaan.traceability.Lots;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.component.Badge;
import org.tsagaan.web.page.component.Picture;
import org.tsagaan.web.page.mark.MarkWords;
import org.tsagaan.web.page.shop.ProductFacts;

/** Gathers what the trust page of a lot shows, from the rooms that know it. */
@ApplicationScoped
public class TracePages {

    @EJB private Lots lots;
    @EJB private Products products;
    @EJB private Producers producers;
    @EJB private Gate gate;
    @EJB private ReportReadings reports;
    @EJB private LotHolds holds;
    @EJB private RecallBook recalls;
    @EJB private Marks marks;
    @Inject private MarketClock clock;

    /**
     * @param printed the last day of the shelf life as the package says it, when it does
     * @throws NotFound when no such lot was opened
     */
    TraceView view(Gtin gtin, LotNumber number, Optional<LocalDate> printed, Language language) {
        LotView lot = lots.findLot(gtin, number).orElseThrow(() -> new NotFound("lot"));
        ProductView product = products.findProduct(lot.productId()).orElseThrow();
        List<ReportView> signed = reports.listReportsOfLot(lot.id());
        var words = new LotWords(lot, language);
        var standing =
                words.standing(
                        gate.assessLot(lot.id(), clock.now()), holds.listHolds(lot.id()), printed);
        var shown =
                new ProductFacts(
                        product,
                        producers.findProducer(product.producerId()).orElseThrow(),
                        Optional.of(dates(lot)),
                        signed.stream().findFirst(),
                        clock.today(),
                        language);
        var facts = new ArrayList<>(words.facts());
        facts.addAll(shown.facts());
        return new TraceView(
                language == Language.ZH ? lot.productZh() : lot.productEn(),
                lot.lotNumber().text(),
                product.names().mn(),
                new Picture(product.categoryCode(), gtin.digits()),
                standing.notices(),
                standing.reasons(),
                shown.trust(),
                badges(product, language),
                shown.verdicts().orElse(null),
                shown.reportFacts(),
                words.otherReports(signed),
                facts,
                standing.holds(),
                "/search?q=" + gtin.digits(),
                "/api/v1/lots/" + lot.id() + "/epcis",
                recalls.findOfLot(lot.id()).map(r -> "/recalls/" + r.id()).orElse(null));
    }

    private List<Badge> badges(ProductView product, Language language) {
        return MarkWords.in(language, clock.today())
                .badges(
                        marks.listBadges(
                                product.producerId(), product.categoryCode(), product.id()));
    }

    private static ProductFacts.LotDates dates(LotView lot) {
        return new ProductFacts.LotDates(
                lot.lotNumber().text(), lot.producedOn(), lot.bestBefore());
    }
}
