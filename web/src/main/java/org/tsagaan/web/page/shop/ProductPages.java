package org.tsagaan.web.page.shop;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.ProductNotebook;
import org.tsagaan.catalog.Products;
import org.tsagaan.freshness.Ground;
import org.tsagaan.freshness.Ground.Kind;
import org.tsagaan.freshness.Reading;
import org.tsagaan.inspection.ReportReadings;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.mark.Marks;
import org.tsagaan.order.Questions;
import org.tsagaan.order.Reviews;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.Sellability.NotSellable;
import org.tsagaan.sellability.Sellability.Sellable;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.Offers;
import org.tsagaan.storefront.PickUp;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Badge;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Picture;
import org.tsagaan.web.page.component.QuantityField;
import org.tsagaan.web.page.mark.MarkWords;

/** Gathers what a product's page shows, from the rooms that know it. */
@ApplicationScoped
public class ProductPages {

    private static final int MOST_SHOWN = 999;
    private static final int REVIEWS = 5;
    private static final int QUESTIONS = 3;

    @EJB private Offers offers;
    @EJB private Products products;
    @EJB private Producers producers;
    @EJB private Gate gate;
    @EJB private ReportReadings reports;
    @EJB private Reviews reviews;
    @EJB private Questions questions;
    @EJB private Marks marks;
    @EJB private PickUps pickUps;
    @EJB private ProductNotebook notebook;
    @Inject private DeliveryPromises promises;
    @Inject private MarketClock clock;

    /**
     * One moment's view: all of it is read in one transaction, which also costs one connection
     * where each room would take its own.
     *
     * @throws NotFound when there is no such offer
     */
    @Transactional(dontRollbackOn = NotFound.class)
    public ProductView view(long offerId, Form form, Language language) {
        return read(offerId, form, language).value();
    }

    /** The same for who has typed nothing, with what it rests on and until when it holds. */
    @Transactional(dontRollbackOn = NotFound.class)
    public Reading<ProductView> read(long offerId, Language language) {
        return read(offerId, Form.blank(), language);
    }

    private Reading<ProductView> read(long offerId, Form form, Language language) {
        LocalDate today = clock.today();
        OfferForSale offer =
                Optional.ofNullable(offers.findOffers(Set.of(offerId)).get(offerId))
                        .orElseThrow(() -> new NotFound("offer"));
        var product = products.findProduct(offer.productId()).orElseThrow();
        ProducerView producer = producers.findProducer(product.producerId()).orElseThrow();
        List<LotAssessment> lots =
                gate.assessOffers(Set.of(offerId), clock.now()).getOrDefault(offerId, List.of());
        Optional<LotAssessment> first =
                lots.stream()
                        .filter(lot -> lot.sellability() instanceof Sellable)
                        .findFirst()
                        .or(() -> lots.stream().findFirst());
        Optional<ReportView> report =
                first.flatMap(lot -> reports.listReportsOfLot(lot.lotId()).stream().findFirst());
        var shown =
                new ProductFacts(
                        product, producer, first.map(ProductPages::dates), report, today, language);
        return new Reading<>(
                view(
                        offer,
                        product,
                        ProductIdentity.of(product, producer, language),
                        form,
                        language,
                        lots,
                        shown,
                        badges(product, language, today),
                        reviews(offer),
                        questions(offer),
                        beside(offer, language)),
                Set.of(
                        new Ground(Kind.PRODUCT, offer.productId()),
                        new Ground(Kind.PRODUCER, product.producerId()),
                        new Ground(Kind.STOREFRONT, offer.storefrontId())),
                ChinaTime.startOf(today),
                until(lots, ChinaTime.startOf(today.plusDays(1))));
    }

    /** What is told beside the goods: where they can be had, and what their producer says. */
    private record Beside(@Nullable PickUp pickUp, List<Fact> notes, List<Choice> provinces) {}

    private Beside beside(OfferForSale offer, Language language) {
        return new Beside(
                offer.terms().channel() == Channel.RETAIL
                        ? pickUps.find(Set.of(offer.storefrontId()), clock.now())
                                .get(offer.storefrontId())
                        : null,
                notebook.find(offer.productId())
                        .map(notes -> NoteWords.of(notes, language))
                        .orElse(List.of()),
                promises.provinces(language));
    }

    private List<Badge> badges(
            org.tsagaan.catalog.ProductView product, Language language, LocalDate today) {
        return MarkWords.in(language, today)
                .badges(
                        marks.listBadges(
                                product.producerId(), product.categoryCode(), product.id()));
    }

    private ProductReviews reviews(OfferForSale offer) {
        long product = offer.productId();
        return ProductReviews.of(
                reviews.rating(product),
                reviews.listOfProduct(product, OptionalLong.empty(), REVIEWS + 1),
                REVIEWS,
                offer.offerId());
    }

    private ProductQuestions questions(OfferForSale offer) {
        return ProductQuestions.of(
                questions.listOfProduct(offer.productId(), OptionalLong.empty(), QUESTIONS + 1),
                QUESTIONS,
                offer.offerId());
    }

    /** The day's end, unless the gate lets some lot be sold for less long. */
    private static Instant until(List<LotAssessment> lots, Instant midnight) {
        return lots.stream()
                .flatMap(
                        lot ->
                                lot.sellability() instanceof Sellable(Instant until)
                                        ? Stream.of(until)
                                        : Stream.empty())
                .filter(midnight::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(midnight);
    }

    private static ProductView view(
            OfferForSale offer,
            org.tsagaan.catalog.ProductView product,
            ProductIdentity identity,
            Form form,
            Language language,
            List<LotAssessment> lots,
            ProductFacts shown,
            List<Badge> badges,
            ProductReviews said,
            ProductQuestions asked,
            Beside beside) {
        boolean chinese = language == Language.ZH;
        return new ProductView(
                offer.offerId(),
                identity,
                chinese ? offer.nameZh() : offer.nameEn(),
                chinese ? offer.nameEn() : offer.nameZh(),
                product.names().mn(),
                chinese ? product.descriptionZh() : product.descriptionEn(),
                chinese ? offer.storefrontNameZh() : offer.storefrontNameEn(),
                "/stores/" + offer.storefrontSlug(),
                new Money(offer.terms().priceFen()),
                offer.netContentGrams() + " g",
                new Picture(product.categoryCode(), offer.gtin()),
                quantity(offer, lots),
                lots.stream()
                        .filter(lot -> lot.reasons().isEmpty() && lot.available() > 0)
                        .toList(),
                reasons(lots, language),
                shown.trust(),
                badges,
                beside.pickUp(),
                beside.notes(),
                beside.provinces(),
                shown.facts(),
                shown.verdicts().orElse(null),
                shown.reportFacts(),
                said,
                asked,
                form);
    }

    private static ProductFacts.LotDates dates(LotAssessment lot) {
        return new ProductFacts.LotDates(lot.lotNumber(), lot.producedOn(), lot.bestBefore());
    }

    private static @Nullable QuantityField quantity(OfferForSale offer, List<LotAssessment> lots) {
        long available =
                lots.stream()
                        .filter(lot -> lot.sellability() instanceof Sellable)
                        .mapToLong(LotAssessment::available)
                        .sum();
        long least = (long) offer.terms().casePack() * offer.terms().minimumCases();
        return available < least
                ? null
                : new QuantityField(
                        "quantity",
                        "quantity",
                        least,
                        least,
                        Math.min(available, Math.max(least, MOST_SHOWN)),
                        offer.terms().casePack());
    }

    private static List<String> reasons(List<LotAssessment> lots, Language language) {
        boolean sells = lots.stream().anyMatch(lot -> lot.sellability() instanceof Sellable);
        return sells
                ? List.of()
                : lots.stream()
                        .flatMap(
                                lot ->
                                        lot.sellability() instanceof NotSellable(var all)
                                                ? all.stream()
                                                : Stream.empty())
                        .distinct()
                        .map(Messages.in(language)::reason)
                        .toList();
    }
}
