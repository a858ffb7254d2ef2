package org.tsagaan.listing.adapter;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.CatalogItem.Lot;
import org.tsagaan.listing.CatalogItem.Report;
import org.tsagaan.listing.adapter.ItemQueries.OfferRow;
import org.tsagaan.listing.adapter.MeritQueries.Merit;
import org.tsagaan.listing.model.SaleSpan;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.LotAssessment;

/** Puts offers together with those of their lots that the gate lets through. */
@ApplicationScoped
public class Shelf {

    @Inject private ItemQueries queries;
    @Inject private MeritQueries merits;
    @EJB private Gate gate;

    /** Those of the offers that can be bought at the instant or, as far as is known, later. */
    public List<CatalogItem> items(Collection<Long> offerIds, Instant now) {
        if (offerIds.isEmpty()) {
            return List.of();
        }
        List<OfferRow> offers = queries.offers(offerIds);
        Map<Long, SaleSpan> spans = new HashMap<>();
        Map<Long, List<LotAssessment>> lots = new HashMap<>();
        gate.assessOffers(offers.stream().map(OfferRow::offerId).toList(), now)
                .forEach(
                        (offer, assessed) ->
                                SaleSpan.of(spansOf(assessed))
                                        .ifPresent(
                                                span -> {
                                                    spans.put(offer, span);
                                                    lots.put(offer, within(span, assessed));
                                                }));
        Map<Long, Report> reports = queries.reports(idsOf(lots.values()));
        Map<Long, Merit> merit =
                merits.of(
                        offers.stream().map(offer -> offer.product().id()).distinct().toList(),
                        ChinaTime.dateOf(now));
        List<CatalogItem> items = new ArrayList<>();
        for (OfferRow offer : offers) {
            SaleSpan span = spans.get(offer.offerId());
            List<LotAssessment> sold = lots.get(offer.offerId());
            if (span != null && sold != null) {
                items.add(
                        item(
                                offer,
                                span,
                                sold,
                                reports,
                                merit.getOrDefault(offer.product().id(), Merit.NONE)));
            }
        }
        return items;
    }

    private static List<SaleSpan> spansOf(List<LotAssessment> lots) {
        return lots.stream().flatMap(lot -> spanOf(lot).stream()).toList();
    }

    /** A lot without free units holds no offer open. */
    private static Optional<SaleSpan> spanOf(LotAssessment lot) {
        return lot.available() > 0
                ? lot.window().map(window -> new SaleSpan(window.from(), window.until()))
                : Optional.empty();
    }

    private static List<LotAssessment> within(SaleSpan span, List<LotAssessment> lots) {
        return lots.stream()
                .filter(lot -> spanOf(lot).filter(span::holds).isPresent())
                .sorted(
                        Comparator.comparing(LotAssessment::bestBefore)
                                .thenComparingLong(LotAssessment::lotId))
                .toList();
    }

    private static List<Long> idsOf(Collection<List<LotAssessment>> lots) {
        return lots.stream().flatMap(List::stream).map(LotAssessment::lotId).distinct().toList();
    }

    private static CatalogItem item(
            OfferRow offer,
            SaleSpan span,
            List<LotAssessment> lots,
            Map<Long, Report> reports,
            Merit merit) {
        return new CatalogItem(
                offer.offerId(),
                offer.product(),
                offer.category(),
                offer.producer(),
                offer.storefront(),
                offer.channel(),
                offer.price(),
                offer.casePack(),
                offer.minimumCases(),
                lots.stream().map(lot -> lot(lot, reports)).toList(),
                offer.evidence(),
                merit.acclaim(),
                merit.marks(),
                span.from(),
                span.until());
    }

    private static Lot lot(LotAssessment lot, Map<Long, Report> reports) {
        return new Lot(
                lot.lotId(),
                lot.lotNumber(),
                lot.producedOn(),
                lot.bestBefore(),
                lot.available(),
                Optional.ofNullable(reports.get(lot.lotId())));
    }
}
