package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tsagaan.order.Shopfront.TEST;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
import org.tsagaan.order.SoldLots.SoldLot;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.LotHolds;
import org.tsagaan.recall.Recalls;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.sellability.Sellability.Sellable;
import org.tsagaan.standard.EditionPublication;
import org.tsagaan.standard.Standards;
import org.tsagaan.storefront.Storefronts;

/**
 * Promise 3 of design.md: why a lot was sellable when it was sold is answered from what was kept
 * then, after everything has been revoked; and a refusal names every reason with its ground. And
 * promise 1, to the day: the edition is that of the production, the accreditation that of the test.
 */
@ExtendWith(ArquillianExtension.class)
class OldLotsExplainedIT {

    private static final String MADE = "select produced_on from lot where id = ?";
    private static final String KNOWN_END =
            "select cast(extract(epoch from sellable_until) as bigint) from allocation where"
                    + " order_line_id = ?";

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private SoldLots soldLots;
    @Inject private Gate gate;
    @Inject private Authorisations authorisations;
    @Inject private Recognitions recognitions;
    @Inject private Storefronts storefronts;
    @Inject private Standards standards;
    @Inject private Reports reports;
    @Inject private LotHolds holds;
    @Inject private Recalls recalls;
    @Inject private MarketClock clock;

    private Shop shop;
    private PassedLot lot;

    @BeforeEach
    void offerAPassedLot() throws Exception {
        shop = shopfront.openStore(shopfront.open().scene());
        lot = shopfront.passedLot(shop.scene(), 5);
        shopfront.stock(lot, 10, shop);
    }

    @Test
    void whyItWasSoldIsAnsweredAfterEverythingWasRevoked() throws Exception {
        PlacedOrder order = till.buy(Map.of(shop.offerId(), 2));
        long line = till.lines(order).getFirst().lineId();
        List<SoldLot> before = soldLots.explain(shop.scene().regulator(), line);
        revokeEverything();
        List<SoldLot> sold = soldLots.explain(shop.scene().regulator(), line);
        assertThat(sold).isEqualTo(before).hasSize(1);
        SoldLot one = sold.getFirst();
        assertThat(one.units()).isEqualTo(2);
        assertThat(one.then()).isInstanceOf(Sellable.class);
        assertThat(((Sellable) one.then()).until().getEpochSecond())
                .isEqualTo(books.number(KNOWN_END, line));
        assertThat(one.facts())
                .contains("\"provinceCode\": \"110000\"", "\"IN_FORCE\"", "\"PASSED\"");
        assertThat(codes()).hasSize(6);
    }

    @Test
    void onlyWhoSoldItAndWhoWatchesMayAsk() throws Exception {
        PlacedOrder order = till.buy(Map.of(shop.offerId(), 1));
        long line = till.lines(order).getFirst().lineId();
        assertThat(soldLots.explain(shop.seller(), line)).hasSize(1);
        assertThatThrownBy(() -> soldLots.explain(shop.scene().merchant(), line))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> soldLots.explain(shop.scene().regulator(), -1))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRefusalNamesEveryReasonWithItsGround() throws Exception {
        revokeEverything();
        Outcome<PlacedOrder> refused = till.place(Map.of(shop.offerId(), 1));
        List<Reason> reasons = reasons(refused);
        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactlyInAnyOrder(
                        Code.AUTHORISATION_REVOKED,
                        Code.REPORT_WITHDRAWN,
                        Code.LOT_FROZEN,
                        Code.LOT_RECALLED,
                        Code.STORE_NOT_RECOGNISED,
                        Code.NO_SUPPLY_AGREEMENT);
        assertThat(reasons)
                .allSatisfy(
                        reason -> {
                            assertThat(reason.ground().in("zh")).isNotBlank();
                            assertThat(reason.ground().in("en")).isNotBlank();
                        });
    }

    @Test
    void theEditionIsThatOfTheProductionDay() throws Exception {
        LocalDate made = LocalDate.parse(books.ask(MADE, lot.lotId()).getFirst());
        long standard =
                books.number(
                        "select standard_id from product where id = ?", shop.scene().productId());
        publish(standard, made.plusDays(1));
        assertThat(codes()).isEmpty();
        var older = shopfront.lot(shop.scene(), 9);
        var newer = new PassedLot(shopfront.lot(shop.scene(), 4), 0);
        shopfront.stock(newer, 1, shop);
        assertThat(codes(newer.lotId())).containsExactly(Code.NOT_INSPECTED);
        standards.lapse(shop.scene().regulator(), standard, made.plusDays(2)).orBroken();
        assertThat(codes(newer.lotId())).containsExactly(Code.NOT_INSPECTED);
        var last = new PassedLot(shopfront.lot(shop.scene(), 3), 0);
        shopfront.stock(last, 1, shop);
        shopfront.stock(new PassedLot(older, 0), 1, shop);
        assertThat(codes(last.lotId()))
                .containsExactly(Code.STANDARD_NOT_IN_FORCE, Code.NOT_INSPECTED);
        assertThat(codes(older)).containsExactly(Code.NOT_INSPECTED);
    }

    @Test
    void anEditionInForceOnTheProductionDayReplacesTheOneTestedBy() throws Exception {
        LocalDate made = LocalDate.parse(books.ask(MADE, lot.lotId()).getFirst());
        long standard =
                books.number(
                        "select standard_id from product where id = ?", shop.scene().productId());
        publish(standard, made);
        assertThat(codes()).containsExactly(Code.INSPECTED_BY_ANOTHER_STANDARD);
    }

    @Test
    void theAccreditationIsThatOfTheTestDay() throws Exception {
        for (String[] days :
                new String[][] {
                    {"-9", "0", "true"}, {"0", "9", "true"}, {"-9", "-1", ""}, {"1", "9", ""}
                }) {
            bench.insert(
                    """
                    with changed as (
                        update accreditation c set valid_from = r.tested_on + cast(? as int),
                            valid_until = r.tested_on + cast(? as int)
                        from inspection_report r
                        where r.id = ? and c.laboratory_id = r.laboratory_id returning c.id)
                    select count(*) from changed
                    """,
                    days[0],
                    days[1],
                    lot.reportId());
            assertThat(codes())
                    .as(String.join(" ", days))
                    .isEqualTo(
                            days[2].isEmpty()
                                    ? List.of(Code.LABORATORY_NOT_ACCREDITED)
                                    : List.of());
        }
    }

    private void publish(long standard, LocalDate from) {
        standards
                .addEdition(
                        shop.scene().regulator(),
                        new EditionPublication(standard, "next", from, null, Bench.items()))
                .orBroken();
    }

    private void revokeEverything() {
        Bench.Scene scene = shop.scene();
        authorisations.revoke(scene.regulator(), scene.authorisationId(), "违规").orBroken();
        recognitions.revoke(scene.regulator(), shop.recognitionId(), "违规").orBroken();
        storefronts.endAgreement(shop.agreementId(), "到期", TEST);
        reports.withdraw(scene.approver(), lot.reportId(), "样品混淆").orBroken();
        holds.freeze(scene.regulator(), lot.lotId(), "待查").orBroken();
        recalls.announce(scene.merchant(), AskedRecalls.ofLot(lot.lotId())).orBroken();
    }

    private List<Code> codes() {
        return codes(lot.lotId());
    }

    private List<Code> codes(long lotId) {
        long offer = shop.offerId();
        return gate
                .assessOffers(List.of(offer), clock.now())
                .getOrDefault(offer, List.of())
                .stream()
                .filter(assessed -> assessed.lotId() == lotId)
                .flatMap(assessed -> assessed.reasons().stream())
                .map(Reason::code)
                .toList();
    }

    private static List<Reason> reasons(Outcome<PlacedOrder> outcome) {
        return ((Outcome.Refused<PlacedOrder>) outcome)
                .reasons().stream()
                        .map(Refusal::arguments)
                        .flatMap(List::stream)
                        .filter(List.class::isInstance)
                        .flatMap(list -> ((List<?>) list).stream())
                        .map(Reason.class::cast)
                        .toList();
    }
}
