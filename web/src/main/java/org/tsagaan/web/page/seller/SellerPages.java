package org.tsagaan.web.page.seller;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.CategoryView;
import org.tsagaan.licensing.Parks;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.licensing.RecognitionView;
import org.tsagaan.licensing.Recognitions;
import org.tsagaan.licensing.Standing;
import org.tsagaan.mark.MarkGrantView;
import org.tsagaan.mark.Marks;
import org.tsagaan.storefront.StorefrontRegister;
import org.tsagaan.storefront.StorefrontView;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Table;
import org.tsagaan.web.page.mark.MarkWords;

/** Gathers what the pages of storefronts and producers show, from the rooms that know it. */
@ApplicationScoped
public class SellerPages {

    @EJB private Producers producers;
    @EJB private Parks parks;
    @EJB private Recognitions recognitions;
    @EJB private StorefrontRegister register;
    @EJB private Marks marks;
    @Inject private SellerMap map;
    @Inject private MarketClock clock;

    StorePage store(StorefrontView store, Shopfront front, Offered offered, Language language) {
        return store.isStore()
                ? demonstrationStore(store, front, offered, language)
                : ownStorefront(store, front, offered, language);
    }

    private StorePage demonstrationStore(
            StorefrontView store, Shopfront front, Offered offered, Language language) {
        Papers papers = papers(language);
        List<RecognitionView> held = recognitions.listRecognitions(store.organisationId());
        List<MarkGrantView> granted = marks.listOfProducer(store.organisationId());
        Standing standing =
                held.isEmpty() ? Standing.CANCELLED : held.getFirst().standing(clock.today());
        SellerHead head = head(store, "seller.kind.DEMONSTRATION_STORE", "", null, language);
        SellerPlace place = place(store, Optional.empty(), language);
        return new StorePage(
                head,
                place,
                map.draw(head, place, store.divisionCode(), language),
                front,
                papers.cautions(store.open(), standing),
                papers.store(held, store.suppliers()),
                words(language).badges(marks.listBadges(store.organisationId())),
                facts(store, language),
                papers.recognitions(held),
                granted.isEmpty() ? null : words(language).ofProducer(granted),
                papers.suppliers(store.suppliers()),
                null,
                offered);
    }

    private StorePage ownStorefront(
            StorefrontView store, Shopfront front, Offered offered, Language language) {
        Papers papers = papers(language);
        ProducerView producer = producers.findProducer(store.organisationId()).orElseThrow();
        List<AuthorisationView> held = producer.authorisations();
        String story = language == Language.ZH ? producer.story().zh() : producer.story().en();
        SellerHead head =
                head(
                        store,
                        "shop.value." + producer.kind(),
                        story,
                        park(producer.id(), language),
                        language);
        SellerPlace place = place(store, Optional.of(producer.position()), language);
        return new StorePage(
                head,
                place,
                map.draw(head, place, store.divisionCode(), language),
                front,
                papers.cautions(store.open(), standing(held)),
                papers.producer(held),
                words(language).badges(marks.listBadges(producer.id())),
                facts(store, language),
                papers.authorisations(held),
                null,
                null,
                "/producers/" + producer.id(),
                offered);
    }

    ProducerPage producer(ProducerView producer, Offered offered, Language language) {
        Papers papers = papers(language);
        boolean chinese = language == Language.ZH;
        List<AuthorisationView> held = producer.authorisations();
        List<MarkGrantView> granted = marks.listOfProducer(producer.id());
        SellerHead head = head(producer, park(producer.id(), language), language);
        SellerPlace place =
                new SellerPlace(
                        chinese ? producer.divisionZh() : producer.divisionEn(),
                        producer.address(),
                        producer.phone(),
                        Optional.of(producer.position()));
        return new ProducerPage(
                head,
                place,
                map.draw(head, place, producer.divisionCode(), language),
                papers.cautions(true, standing(held)),
                papers.producer(held),
                words(language).badges(marks.listBadges(producer.id())),
                facts(
                        chinese ? producer.divisionZh() : producer.divisionEn(),
                        producer.address(),
                        producer.phone(),
                        producer.creditCode(),
                        language),
                papers.authorisations(held),
                producer.recognitions().isEmpty()
                        ? null
                        : papers.recognitions(producer.recognitions()),
                granted.isEmpty() ? null : words(language).ofProducer(granted),
                register.listSellersOf(producer.id()).stream()
                        .map(entry -> SellerCard.of(entry, language))
                        .toList(),
                offered);
    }

    private Standing standing(List<AuthorisationView> held) {
        return held.isEmpty() ? Standing.CANCELLED : held.getFirst().standing(clock.today());
    }

    private Papers papers(Language language) {
        Map<String, String> names =
                producers.listCategories().stream()
                        .collect(
                                toMap(
                                        CategoryView::code,
                                        c -> language == Language.ZH ? c.nameZh() : c.nameEn()));
        return Papers.in(language, clock.today(), names);
    }

    private MarkWords words(Language language) {
        return MarkWords.in(language, clock.today());
    }

    private static SellerHead head(
            StorefrontView store,
            String kind,
            String producerStory,
            SellerHead.@Nullable ParkLink park,
            Language language) {
        boolean chinese = language == Language.ZH;
        String own = chinese ? store.storyZh() : store.storyEn();
        return new SellerHead(
                Messages.in(language).text(kind),
                chinese ? store.nameZh() : store.nameEn(),
                chinese ? store.nameEn() : store.nameZh(),
                empty(store.nameMn()),
                chinese ? store.divisionZh() : store.divisionEn(),
                "/stores?division=" + store.divisionCode(),
                own.isBlank() ? producerStory : own,
                park);
    }

    private static SellerHead head(
            ProducerView producer, SellerHead.@Nullable ParkLink park, Language language) {
        boolean chinese = language == Language.ZH;
        return new SellerHead(
                Messages.in(language).text("shop.value." + producer.kind()),
                chinese ? producer.nameZh() : producer.nameEn(),
                chinese ? producer.nameEn() : producer.nameZh(),
                empty(producer.nameMn()),
                chinese ? producer.divisionZh() : producer.divisionEn(),
                "/stores?division=" + producer.divisionCode(),
                chinese ? producer.story().zh() : producer.story().en(),
                park);
    }

    private SellerHead.@Nullable ParkLink park(long producerId, Language language) {
        return parks.findTenancy(producerId)
                .map(
                        t ->
                                new SellerHead.ParkLink(
                                        language == Language.ZH ? t.parkZh() : t.parkEn(),
                                        "/parks/" + t.parkId()))
                .orElse(null);
    }

    /** All recognitions of somebody, as a table. */
    public Table recognitions(List<RecognitionView> held, Language language) {
        return papers(language).recognitions(held);
    }

    private static SellerPlace place(
            StorefrontView store, Optional<Position> position, Language language) {
        return new SellerPlace(
                language == Language.ZH ? store.divisionZh() : store.divisionEn(),
                store.address(),
                store.phone(),
                position);
    }

    private static List<Fact> facts(StorefrontView store, Language language) {
        return facts(
                language == Language.ZH ? store.divisionZh() : store.divisionEn(),
                store.address(),
                store.phone(),
                store.creditCode(),
                language);
    }

    private static List<Fact> facts(
            String place,
            String address,
            String phone,
            @Nullable String creditCode,
            Language language) {
        Messages messages = Messages.in(language);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(messages.text("seller.fact.place"), place));
        facts.add(Fact.of(messages.text("seller.fact.address"), address));
        facts.add(Fact.of(messages.text("seller.fact.phone"), phone));
        facts.add(
                Fact.of(
                        messages.text("seller.fact.credit-code"),
                        creditCode == null ? messages.text("seller.no-credit-code") : creditCode));
        return facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    }

    private static String empty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
