package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.incontainer.Refused;
import org.tsagaan.inspection.Bench;
import org.tsagaan.inspection.Reports;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.licensing.Authorisations;
import org.tsagaan.licensing.Recognitions;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.LotHolds;
import org.tsagaan.recall.Recalls;
import org.tsagaan.sellability.LotStanding;
import org.tsagaan.sellability.LotStandings;
import org.tsagaan.sellability.NextStep;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.storefront.Offers;
import org.tsagaan.storefront.Shelving;
import org.tsagaan.storefront.Storefronts;
import org.tsagaan.traceability.LotEvent;
import org.tsagaan.traceability.LotEventKind;
import org.tsagaan.traceability.LotEventPage;
import org.tsagaan.traceability.LotEvents;

/** Why a lot may be sold or not, now and at any past instant, from what bears a date. */
@ExtendWith(ArquillianExtension.class)
class LotStandingsIT {

    private static final Comparator<LotEvent> BY_TIME = Comparator.comparing(LotEvent::at);

    private static final String DIFFERENT =
            """
            select count(*) from sale_facts n join lateral lot_facts_at(n.lot_id, now()) t
            on t.offer_id = n.offer_id
            where n.lot_id = ? and n.facts <> t.facts
            """;

    @Inject private Shopfront shopfront;
    @Inject private Till till;
    @Inject private Bench bench;
    @Inject private LotStandings standings;
    @Inject private SoldLots soldLots;
    @Inject private Shelving shelving;
    @Inject private Authorisations authorisations;
    @Inject private Recognitions recognitions;
    @Inject private Storefronts storefronts;
    @Inject private Offers offers;
    @Inject private Reports reports;
    @Inject private LotHolds holds;
    @Inject private Recalls recalls;
    @Inject private LotEvents events;
    @Inject private SellerDesk desk;
    @Inject private MarketClock clock;
    @Inject private Race race;

    private Shop shop;
    private PassedLot lot;

    @BeforeEach
    void offerAPassedLot() throws Exception {
        shop = shopfront.openStore(shopfront.open().scene());
        lot = shopfront.passedLot(shop.scene(), 5);
        shopfront.stock(lot, 10, shop);
    }

    @Test
    void everyInstantOfThePastIsAnsweredAsItWas() throws Exception {
        assertSame();
        List<Runnable> endings =
                List.of(
                        () -> holds.freeze(shop.scene().regulator(), lot.lotId(), "待查"),
                        () -> reports.withdraw(shop.scene().approver(), lot.reportId(), "样品混淆"),
                        () ->
                                recognitions.revoke(
                                        shop.scene().regulator(), shop.recognitionId(), "违规"),
                        () -> storefronts.endAgreement(shop.agreementId(), "到期", Shopfront.TEST),
                        () -> offers.delist(shop.offerId(), "换包装", Shopfront.TEST),
                        () -> storefronts.close(shop.storefrontId(), "歇业", Shopfront.TEST),
                        () ->
                                authorisations.revoke(
                                        shop.scene().regulator(),
                                        shop.scene().authorisationId(),
                                        "违规"));
        List<Code> added =
                List.of(
                        Code.LOT_FROZEN,
                        Code.REPORT_WITHDRAWN,
                        Code.STORE_NOT_RECOGNISED,
                        Code.NO_SUPPLY_AGREEMENT,
                        Code.OFFER_DELISTED,
                        Code.STOREFRONT_CLOSED,
                        Code.AUTHORISATION_REVOKED);
        Instant[] before = new Instant[endings.size()];
        for (int i = 0; i < endings.size(); i++) {
            before[i] = clock.now();
            endings.get(i).run();
            assertSame();
        }
        for (int i = 0; i < before.length; i++) {
            assertThat(codes(before[i])).containsExactlyInAnyOrderElementsOf(added.subList(0, i));
        }
        assertThat(codes(clock.now())).containsExactlyInAnyOrderElementsOf(added);
    }

    @Test
    void itsEventsTellWhatBecameOfItAndOfWhatIsSoldOnlyDays() throws Exception {
        PlacedOrder sent = till.buy(Map.of(shop.offerId(), 3));
        PlacedOrder more = till.buy(Map.of(shop.offerId(), 2));
        for (PlacedOrder order : List.of(sent, more)) {
            desk.dispatch(shop.seller(), till.part(order, shop).fulfilmentId(), "SF", "1")
                    .orBroken();
        }
        Person regulator = shop.scene().regulator();
        long freeze = holds.freeze(regulator, lot.lotId(), "待查").orBroken();
        holds.lift(regulator, freeze, "无事").orBroken();
        long recall = recalls.announce(regulator, AskedRecalls.ofLot(lot.lotId())).orBroken();
        assertThat(told(LocalDate.EPOCH))
                .extracting(LotEvent::kind)
                .containsExactly(
                        LotEventKind.COMMISSIONED,
                        LotEventKind.PASSED,
                        LotEventKind.FREEZE,
                        LotEventKind.THAW,
                        LotEventKind.RECALL);
        assertThat(told(LocalDate.EPOCH).getLast().subject()).isEqualTo(recall);
        List<LotEvent> later = MarketClock.at(tomorrow(), () -> told(LocalDate.EPOCH));
        assertThat(later).containsAll(told(LocalDate.EPOCH)).hasSize(7);
        assertThat(later)
                .filteredOn(e -> e.units() != null)
                .extracting(LotEvent::kind, LotEvent::units)
                .containsExactlyInAnyOrder(
                        tuple(LotEventKind.COMMISSIONED, 10_000),
                        tuple(LotEventKind.RECEIPT, 10),
                        tuple(LotEventKind.DISPATCH, 5));
        assertThat(told(AskedRecalls.day(5)))
                .extracting(LotEvent::kind)
                .doesNotContain(LotEventKind.COMMISSIONED);
        assertThat(told(LocalDate.MIN)).hasSize(5);
        assertThat(told(LocalDate.MAX)).isEmpty();
    }

    @Test
    void aLongLifeIsToldInPagesOfDaysAndNothingTwice() throws Exception {
        bench.insert(
                """
                with moved as (
                    insert into stock_movement (storefront_id, lot_id, kind, quantity, at, actor)
                    select ?, ?, k, 1, now() - make_interval(days => d), 'test'
                    from generate_series(10, 109) d, unnest(array['RECEIPT', 'WRITE_OFF']) k
                    returning id)
                select count(*) from moved
                """,
                shop.storefrontId(),
                lot.lotId());
        List<LotEvent> all = new ArrayList<>();
        LocalDate after = LocalDate.EPOCH;
        int pages = 0;
        while (after != null) {
            LotEventPage page = events.list(lot.lotId(), after);
            all.addAll(page.events());
            after = page.next();
            pages++;
        }
        assertThat(pages).isEqualTo(2);
        assertThat(all).doesNotHaveDuplicates().hasSize(102).isSortedAccordingTo(BY_TIME);
    }

    private List<LotEvent> told(LocalDate after) {
        return events.list(lot.lotId(), after).events();
    }

    private Instant tomorrow() {
        return clock.now().plus(Duration.ofDays(1));
    }

    @Test
    void whatWasSoldThenIsShownToWhoMayKnow() throws Exception {
        till.buy(Map.of(shop.offerId(), 10));
        Instant soldOut = clock.now();
        assertSame();
        assertThat(codes(soldOut)).containsExactly(Code.OUT_OF_STOCK);
        assertThat(soldLots.listUntil(shop.seller(), lot.lotId(), soldOut)).hasSize(1);
        assertThat(soldLots.listUntil(shop.scene().analyst(), lot.lotId(), soldOut)).isEmpty();
        assertThat(soldLots.listUntil(shop.seller(), lot.lotId(), soldOut.minusSeconds(600)))
                .isEmpty();
    }

    @Test
    void aLotOnNoShelfIsExplainedAndShelvedByItsProducerAlone() throws Exception {
        Shop own = shopfront.open();
        long fresh = shopfront.lot(own.scene(), 3);
        LotStanding standing = standings.find(fresh).orElseThrow();
        assertThat(standing.ofTheGoods())
                .extracting(Reason::code)
                .containsExactly(Code.NOT_INSPECTED);
        assertThat(standing.nextSteps())
                .containsExactly(NextStep.REQUEST_INSPECTION, NextStep.SHELVE);
        assertThatThrownBy(() -> shelving.shelve(shop.scene().merchant(), fresh, 1, 10_000))
                .isInstanceOf(NotFound.class);
        shelving.shelve(own.scene().merchant(), fresh, 9_999, 10_000).orBroken();
        Outcome<Integer> more = shelving.shelve(own.scene().merchant(), fresh, 2, 1);
        assertThat(((Outcome.Refused<Integer>) more).reasons())
                .extracting(Refusal::code)
                .containsExactly("storefront.more_than_made");
        shopfront.passedReport(own.scene(), fresh);
        assertThat(standings.find(fresh).orElseThrow().isSellable()).isTrue();
        assertThat(standings.findAt(fresh, clock.now().minusSeconds(3600))).isEmpty();
    }

    @Test
    void aFormSentTwiceAtOncePutsTheUnitsOnTheShelfOnce() throws Exception {
        Shop own = shopfront.open();
        long fresh = shopfront.lot(own.scene(), 3);
        int seen = shelving.left(own.scene().merchant(), fresh);
        Callable<Outcome<Integer>> deed =
                () -> shelving.shelve(own.scene().merchant(), fresh, 40, seen);
        List<Outcome<Integer>> answers = race.run(List.of(deed, deed));
        assertThat(answers.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Outcome.Refused.class::isInstance))
                .singleElement()
                .satisfies(
                        late ->
                                assertThat(Refused.codes(late))
                                        .containsExactly("storefront.shelved_meanwhile"));
        assertThat(shelving.left(own.scene().merchant(), fresh)).isEqualTo(seen - 40);
        assertThatThrownBy(() -> shelving.left(shop.scene().merchant(), fresh))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aProducersListIsItsOwnAndNobodyElses() {
        var scene = shop.scene();
        assertThat(
                        standings.listOfProducer(
                                scene.merchant(), scene.producerId(), Long.MAX_VALUE, 50))
                .extracting(l -> l.lot().id())
                .contains(lot.lotId(), scene.lotId());
        for (var other : List.of(shop.seller(), scene.analyst(), scene.regulator())) {
            assertThatThrownBy(
                            () ->
                                    standings.listOfProducer(
                                            other, scene.producerId(), Long.MAX_VALUE, 50))
                    .isInstanceOf(NotFound.class);
        }
    }

    /** What is rebuilt for this moment is what the gate reads at this moment. */
    private void assertSame() throws Exception {
        assertThat(bench.insert(DIFFERENT, lot.lotId())).isZero();
    }

    private List<Code> codes(Instant at) {
        LotStanding then = standings.findAt(lot.lotId(), at).orElseThrow();
        assertThat(then.shelves()).hasSize(1);
        return then.shelves().getFirst().reasons().stream().map(Reason::code).toList();
    }
}
