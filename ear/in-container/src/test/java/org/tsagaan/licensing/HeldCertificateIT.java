package org.tsagaan.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.order.Review;
import org.tsagaan.order.Reviewing;
import org.tsagaan.order.Reviews;
import org.tsagaan.order.SellerDesk;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Till;
import org.tsagaan.storefront.StorefrontRegister;
import org.tsagaan.storefront.StorefrontView;

/** What becomes of a certificate that is held: renewed, moved, suspended, given up, outgrown. */
@ExtendWith(ArquillianExtension.class)
class HeldCertificateIT {

    @Inject private Registry registry;
    @Inject private Applications applications;
    @Inject private ReviewDesk desk;
    @Inject private Producers producers;
    @Inject private Authorisations authorisations;
    @Inject private MarketClock clock;
    @Inject private Shopfront shopfront;
    @Inject private Till till;
    @Inject private SellerDesk sellers;
    @Inject private OrderBook book;
    @Inject private Reviewing reviewing;
    @Inject private Reviews reviews;
    @Inject private StorefrontRegister storefronts;

    private Person applicant;
    private Person officer;
    private Person regulator;

    @BeforeEach
    void meet() throws SQLException {
        applicant = registry.stranger();
        officer = registry.official(Role.COUNTY_OFFICER, Registry.BANNER);
        regulator = registry.official(Role.REGULATOR, "150100");
    }

    @AfterEach
    void silence() throws SQLException {
        registry.silence();
    }

    @Test
    void aCertificateIsRenewedMovedGivenUpAndItsHolderRemindedOnce() throws SQLException {
        long first = registry.accepted(applicant, officer, ProducerKind.FAMILY);
        desk.approve(officer, first, registry.certificate(officer, first)).orBroken();
        ProducerView producer = registry.producer(applications.read(applicant, first));
        AuthorisationView paper = producer.authorisations().getFirst();
        Person merchant = registry.member(applicant, producer.id(), Role.MERCHANT, Registry.BANNER);
        Instant near = ChinaTime.startOf(paper.validUntil().minusDays(30));
        registry.tick(near.toString());
        registry.tick(near.plusSeconds(60).toString());
        assertEquals(
                1,
                registry.ask(
                        "select count(*) from licensing_notice where authorisation_id = ?",
                        paper.id()));
        LocalDate later = renewed(merchant, producer.id());
        assertEquals(
                later,
                producers
                        .findProducer(producer.id())
                        .orElseThrow()
                        .authorisations()
                        .getFirst()
                        .validUntil());
        long moving =
                applications
                        .startFor(merchant, ApplicationKind.CHANGE_OF_ADDRESS, producer.id())
                        .orBroken();
        applications.save(merchant, moving, Map.of("address", "桑根达来镇 2 号")).orBroken();
        pass(merchant, moving, officer);
        ProducerView moved = producers.findProducer(producer.id()).orElseThrow();
        assertEquals("桑根达来镇 2 号", moved.address());
        assertEquals(AuthorisationState.IN_FORCE, moved.authorisations().getFirst().state());
        assertEquals(
                AuthorisationState.CANCELLED,
                moved.authorisations().stream()
                        .filter(a -> a.id() == paper.id())
                        .findFirst()
                        .orElseThrow()
                        .state(),
                "the old certificate is void");
        long now = moved.authorisations().getFirst().id();
        assertThrows(NotFound.class, () -> authorisations.giveUp(officer, now, "不再生产"));
        authorisations.giveUp(merchant, now, "不再生产").orBroken();
        assertTrue(
                applications.startFor(merchant, ApplicationKind.RENEWAL, producer.id())
                        instanceof Outcome.Refused,
                "nothing is left to renew");
    }

    @Test
    void whatIsSuspendedDoesNotComeBackByMoving() throws SQLException {
        ProducerView producer = registered();
        AuthorisationView paper = producer.authorisations().getFirst();
        Person merchant = registry.member(applicant, producer.id(), Role.MERCHANT, Registry.BANNER);
        long moving = moving(merchant, producer.id(), Registry.BANNER);
        desk.accept(officer, moving).orBroken();
        authorisations.suspend(officer, paper.id(), "整改").orBroken();
        assertTrue(
                desk.approve(officer, moving, registry.certificate(officer, moving))
                                instanceof Outcome.Refused<Long>(var reasons)
                        && reasons.getFirst().code().equals("licensing.not_in_force"));
        assertEquals(
                AuthorisationState.SUSPENDED,
                producers
                        .findProducer(producer.id())
                        .orElseThrow()
                        .authorisations()
                        .getFirst()
                        .state());
    }

    @Test
    void aMoveToAnotherCountyIsDecidedThere() throws SQLException {
        ProducerView producer = registered();
        Person merchant = registry.member(applicant, producer.id(), Role.MERCHANT, Registry.BANNER);
        long moving = moving(merchant, producer.id(), Registry.OTHER_BANNER);
        assertThrows(NotFound.class, () -> desk.read(officer, moving));
        Person there = registry.official(Role.COUNTY_OFFICER, Registry.OTHER_BANNER);
        desk.accept(there, moving).orBroken();
        desk.approve(there, moving, registry.certificate(there, moving)).orBroken();
        ProducerView moved = producers.findProducer(producer.id()).orElseThrow();
        assertEquals(Registry.OTHER_BANNER, moved.divisionCode());
        assertEquals(Standing.IN_FORCE, moved.authorisations().getFirst().standing(clock.today()));
    }

    @Test
    void anApplicationIsItsProducersWhoeverBeganIt() throws SQLException {
        ProducerView producer = registered();
        Person merchant = registry.member(applicant, producer.id(), Role.MERCHANT, Registry.BANNER);
        long renewal =
                applications.startFor(merchant, ApplicationKind.RENEWAL, producer.id()).orBroken();
        Person colleague =
                registry.member(registry.stranger(), producer.id(), Role.MERCHANT, Registry.BANNER);
        assertEquals(
                renewal,
                applications
                        .startFor(colleague, ApplicationKind.RENEWAL, producer.id())
                        .orBroken());
        assertEquals(renewal, applications.read(colleague, renewal).id());
        assertThrows(
                NotFound.class,
                () -> applications.read(applicant, renewal),
                "who acts for the producer no longer has lost it");
    }

    private ProducerView registered() {
        long first = registry.accepted(applicant, officer, ProducerKind.FAMILY);
        desk.approve(officer, first, registry.certificate(officer, first)).orBroken();
        return registry.producer(applications.read(applicant, first));
    }

    private long moving(Person merchant, long producerId, String division) {
        long id =
                applications
                        .startFor(merchant, ApplicationKind.CHANGE_OF_ADDRESS, producerId)
                        .orBroken();
        applications
                .save(merchant, id, Map.of("address", "新址 2 号", "division", division))
                .orBroken();
        registry.complete(merchant, id);
        applications.submit(merchant, id).orBroken();
        return id;
    }

    @Test
    void aWorkshopBecomesAnEnterpriseAndStaysWhoItIs() throws SQLException {
        long first = registry.accepted(applicant, officer, ProducerKind.FAMILY);
        desk.approve(officer, first, registry.certificate(officer, first)).orBroken();
        ProducerView before = registry.producer(applications.read(applicant, first));
        Person merchant = registry.member(applicant, before.id(), Role.MERCHANT, Registry.BANNER);
        long id = applications.startFor(merchant, ApplicationKind.UPGRADE, before.id()).orBroken();
        assertEquals(
                id,
                applications.startFor(merchant, ApplicationKind.UPGRADE, before.id()).orBroken(),
                "what is open is gone on with");
        upgrade(merchant, before.id());
        ProducerView after = producers.findProducer(before.id()).orElseThrow();
        assertEquals(before.id(), after.id());
        assertEquals(before.nameZh(), after.nameZh());
        assertEquals(ProducerKind.LICENSED_ENTERPRISE, after.kind());
        assertEquals(
                AuthorisationKind.PRODUCTION_LICENCE, after.authorisations().getFirst().kind());
    }

    @Test
    void whoGrowsKeepsTheShopTheOrdersAndTheReviews() throws Exception {
        Shopfront.Shop shop = shopfront.open();
        long producer = shop.scene().producerId();
        Person merchant = shop.scene().merchant();
        shopfront.stock(shopfront.passedLot(shop.scene(), 5), 10, shop);
        PlacedOrder order = till.buy(Map.of(shop.offerId(), 2));
        OrderView.Part part = till.look(order).parts().getFirst();
        sellers.dispatch(merchant, part.fulfilmentId(), "冷链", "T1").orBroken();
        reviewing
                .write(till.look(order), part.lines().getFirst().lineId(), 5, "奶香很浓", Actor.guest())
                .orBroken();
        List<Object> before = whatBuyersKnow(merchant, shop);
        upgrade(merchant, producer);
        assertEquals(
                ProducerKind.LICENSED_ENTERPRISE,
                producers.findProducer(producer).orElseThrow().kind());
        assertEquals(before, whatBuyersKnow(merchant, shop));
        assertEquals(
                shop.slug(), till.look(order).parts().getFirst().storefrontSlug(), "the order");
        till.buy(Map.of(shop.offerId(), 1));
    }

    /** Its storefront, what was sent from there, and what was said of its goods. */
    private List<Object> whatBuyersKnow(Person merchant, Shopfront.Shop shop) {
        long producer = shop.scene().producerId();
        StorefrontView found = storefronts.findStorefront(shop.slug()).orElseThrow();
        assertEquals(shop.storefrontId(), found.id());
        assertEquals(producer, found.organisationId());
        List<Review> said = reviews.listOfSeller(merchant, producer, OptionalLong.empty());
        assertEquals(1, said.size());
        FulfilmentState sent = FulfilmentState.DISPATCHED;
        return List.of(
                List.of(found.slug(), found.nameZh(), found.storyZh(), found.open()),
                book.listOfSeller(merchant, producer, sent, OptionalLong.empty()),
                said,
                reviews.rating(shop.scene().productId()).total());
    }

    private void upgrade(Person merchant, long producer) {
        long id = applications.startFor(merchant, ApplicationKind.UPGRADE, producer).orBroken();
        applications
                .save(
                        merchant,
                        id,
                        Map.of(
                                "contact", "萨仁",
                                "phone", "138 4790 0000",
                                "creditCode", Registry.creditCode(),
                                "milkSource", "合作社 30 户",
                                "dailyMilk", "2000"))
                .orBroken();
        pass(merchant, id, regulator);
    }

    private LocalDate renewed(Person merchant, long producerId) {
        long renewal =
                applications.startFor(merchant, ApplicationKind.RENEWAL, producerId).orBroken();
        registry.complete(merchant, renewal);
        applications.submit(merchant, renewal).orBroken();
        desk.accept(officer, renewal).orBroken();
        Approval longer = registry.certificate(officer, renewal);
        desk.approve(officer, renewal, longer).orBroken();
        return longer.validUntil();
    }

    private void pass(Person merchant, long id, Person official) {
        registry.complete(merchant, id);
        applications.submit(merchant, id).orBroken();
        desk.accept(official, id).orBroken();
        desk.approve(official, id, registry.certificate(official, id)).orBroken();
    }
}
