package org.tsagaan.web.paper;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Products;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.Producers;
import org.tsagaan.traceability.LotView;
import org.tsagaan.traceability.Lots;
import org.tsagaan.web.frame.MarketAddress;

/** The labels of lots, for who acts for their producers. */
@ApplicationScoped
public class LotLabels {

    /** The media type of a file of labels. */
    public static final String PDF = "application/pdf";

    @EJB private Lots lots;
    @EJB private Products products;
    @EJB private Producers producers;
    @Inject private MarketAddress market;
    @Inject private MarketClock clock;

    /**
     * A lot whose labels the person may print.
     *
     * @throws NotFound when there is no such lot, or the person does not act for its producer
     */
    public LotView own(Person merchant, long lotId) {
        return lots.findLot(lotId)
                .filter(lot -> merchant.actsFor(lot.producerId(), Role.MERCHANT))
                .orElseThrow(() -> new NotFound("lot"));
    }

    /** What each label of a lot says; empty while no authorisation covers the goods. */
    public Optional<LotLabel> find(LotView lot) {
        ProductView product = products.findProduct(lot.productId()).orElseThrow();
        String link =
                DigitalLink.path(lot.gtin().digits(), lot.lotNumber().text(), lot.bestBefore());
        return producers
                .findProducer(lot.producerId())
                .flatMap(p -> p.findAuthorisation(product.categoryCode(), clock.today()))
                .map(paper -> new LotLabel(lot, product, paper, market.of(link)));
    }

    /** Labels as a file for the printer. */
    public static Response file(long lotId, byte[] pdf) {
        return Response.ok(pdf, PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"labels-" + lotId + ".pdf\"")
                .build();
    }
}
