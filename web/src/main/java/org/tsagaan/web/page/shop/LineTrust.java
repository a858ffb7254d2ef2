package org.tsagaan.web.page.shop;

import java.time.LocalDate;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.sellability.SaleEvidence;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Evidence;
import org.tsagaan.web.page.component.TrustStrip;
import org.tsagaan.web.paper.DigitalLink;

/**
 * The trust strip of a line: of a cart by what would be sold first, of an order by what was sold.
 * What it does not say is on the page of the lot, to which each of its facts leads.
 */
final class LineTrust {

    private final Messages messages;

    LineTrust(Language language) {
        messages = Messages.in(language);
    }

    /** Of an offer that can be bought now: only what the gate lets through can. */
    TrustStrip of(CatalogItem item) {
        CatalogItem.Lot lot = item.lots().getFirst();
        return strip(
                DigitalLink.path(item.product().gtin(), lot.number(), lot.bestBefore()),
                item.evidence().authorisationNumber(),
                item.evidence().standardCode(),
                lot.report().map(CatalogItem.Report::number).orElse("–"),
                lot.producedOn(),
                lot.bestBefore());
    }

    /** Of a lot when it was sold. */
    TrustStrip of(String gtin, SaleEvidence sold) {
        return strip(
                DigitalLink.path(gtin, sold.lotNumber(), sold.bestBefore()),
                sold.authorisation(),
                sold.standardCode(),
                sold.report(),
                sold.producedOn(),
                sold.bestBefore());
    }

    private TrustStrip strip(
            String lotPage,
            String authorisation,
            String standard,
            String report,
            LocalDate producedOn,
            LocalDate bestBefore) {
        return TrustStrip.of(
                fact(Evidence.Kind.REGISTRATION, authorisation, lotPage),
                fact(Evidence.Kind.STANDARD, standard, lotPage),
                fact(Evidence.Kind.INSPECTION, report, lotPage),
                fact(
                        Evidence.Kind.DATES,
                        messages.text("shop.trust.span", producedOn, bestBefore),
                        lotPage));
    }

    private static Evidence fact(Evidence.Kind kind, String number, String lotPage) {
        return new Evidence(kind, Evidence.Standing.HOLDS, number, "", lotPage);
    }
}
