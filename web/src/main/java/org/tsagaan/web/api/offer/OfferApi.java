package org.tsagaan.web.api.offer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.Products;
import org.tsagaan.inspection.ReportReadings;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.Parks;
import org.tsagaan.licensing.Producers;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.Sellability.Sellable;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.Offers;
import org.tsagaan.traceability.Lots;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.frame.ReaderLanguage;

/** Offers and the evidence for them. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Offers with the evidence for them: producer, lots, reports.")
public class OfferApi {
    @EJB private Offers offers;
    @EJB private Products products;
    @EJB private Producers producers;
    @EJB private Parks parks;
    @EJB private Gate gate;
    @EJB private Lots lots;
    @EJB private ReportReadings reports;
    @Inject private MarketClock clock;

    @GET
    @Path("/offers/{offerId: [0-9]{1,18}}")
    @Described(
            value = "Read an offer with its evidence",
            more =
                    "The product, the producer with registration or licence, and what the gate"
                            + " answers about every lot on the shelf: until when it may be sold, or"
                            + " every reason why not with its legal ground.",
            answer = OfferDetail.class,
            problems = 404)
    public OfferDetail offer(
            @Means(value = "The offer.", example = "20117") @PathParam("offerId") long offerId,
            @Context HttpServletRequest request) {
        OfferForSale offer =
                Optional.ofNullable(offers.findOffers(Set.of(offerId)).get(offerId))
                        .orElseThrow(() -> new NotFound("offer"));
        var product = products.findProduct(offer.productId()).orElseThrow();
        var producer = producers.findProducer(product.producerId()).orElseThrow();
        List<LotAssessment> assessed =
                gate.assessOffers(Set.of(offerId), clock.now()).getOrDefault(offerId, List.of());
        var language = ReaderLanguage.of(request);
        return OfferDetail.of(
                offer,
                available(assessed),
                OfferDetail.ProductDetail.of(product),
                ProducerDetail.of(producer, parks.findTenancy(producer.id()), clock.today()),
                assessed.stream().map(lot -> LotAnswer.of(lot, language)).toList(),
                report(assessed));
    }

    @GET
    @Path("/lots/{lotId: [0-9]{1,18}}/reports")
    @Described(
            value = "List the reports of a lot",
            more = "Every signed report with every item, its limit and what was measured.",
            answer = LotReports.class,
            problems = 404)
    public LotReports reports(
            @Means(value = "The lot.", example = "30211") @PathParam("lotId") long lotId) {
        var lot = lots.findLot(lotId).orElseThrow(() -> new NotFound("lot"));
        return new LotReports(
                lotId,
                lot.lotNumber().text(),
                reports.listReportsOfLot(lotId).stream().map(ReportDetail::of).toList());
    }

    private static long available(List<LotAssessment> assessed) {
        return assessed.stream()
                .filter(lot -> lot.sellability() instanceof Sellable)
                .mapToLong(LotAssessment::available)
                .sum();
    }

    /** The newest report of the lot that would be sent first, else of the first on the shelf. */
    private @Nullable ReportDetail report(List<LotAssessment> assessed) {
        return assessed.stream()
                .filter(lot -> lot.sellability() instanceof Sellable)
                .findFirst()
                .or(() -> assessed.stream().findFirst())
                .flatMap(lot -> reports.listReportsOfLot(lot.lotId()).stream().findFirst())
                .map(ReportDetail::of)
                .orElse(null);
    }
}
