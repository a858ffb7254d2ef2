package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.inspection.Bench;
import org.tsagaan.inspection.Reports;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.Authorisations;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.LotHolds;
import org.tsagaan.recall.Recalls;
import org.tsagaan.sellability.LegalGround;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Reason.Code;

/**
 * Promise 2 of design.md: lines paid and not yet dispatched of a lot that is recalled, frozen,
 * failed or withdrawn are held at once, in the transaction that did it, and refunded without anyone
 * asking.
 */
@ExtendWith(ArquillianExtension.class)
class RecallBetweenPaymentAndDispatchIT {

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Race race;
    @Inject private LotHolds holds;
    @Inject private Recalls recalls;
    @Inject private Reports reports;
    @Inject private Authorisations authorisations;
    @Inject private SellerDesk desk;

    private Shop shop;
    private PassedLot lot;

    @BeforeEach
    void offerAPassedLot() throws Exception {
        shop = shopfront.open();
        lot = shopfront.passedLot(shop.scene(), 2);
        shopfront.stock(lot, 10, shop);
    }

    @AfterEach
    void theBooksBalance() throws Exception {
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void aRecallHoldsAndRefundsAndStopsDispatchAndSale() throws Exception {
        PlacedOrder order = buy(2);
        recalls.announce(shop.seller(), AskedRecalls.ofLot(lot.lotId())).orBroken();
        assertHeldAndRefunded(order);
        assertThat(dispatch(order)).isInstanceOf(Outcome.Refused.class);
        assertThat(till.place(Map.of(shop.offerId(), 1))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aFreezeDoesSoToo() throws Exception {
        PlacedOrder order = buy(2);
        holds.freeze(shop.scene().regulator(), lot.lotId(), "待查").orBroken();
        assertHeldAndRefunded(order);
    }

    @Test
    void aReportWithdrawnDoesSoToo() throws Exception {
        PlacedOrder order = buy(2);
        reports.withdraw(shop.scene().approver(), lot.reportId(), "样品混淆").orBroken();
        assertHeldAndRefunded(order);
    }

    @Test
    void aFailedVerdictDoesSoToo() throws Exception {
        PlacedOrder order = buy(2);
        long failing =
                bench.enter(
                        shop.scene().around(lot.lotId()),
                        new TypedResult("lead", List.of("0.9")),
                        new TypedResult("salmonella", List.of("ND", "ND")));
        reports.sign(shop.scene().approver(), failing).orBroken();
        assertHeldAndRefunded(order);
    }

    @Test
    void oneOfTwoReportsWithdrawnHoldsNothing() throws Exception {
        shopfront.passedReport(shop.scene(), lot.lotId());
        PlacedOrder order = buy(2);
        reports.withdraw(shop.scene().approver(), lot.reportId(), "重复").orBroken();
        assertThat(refunded(order)).isZero();
        assertThat(dispatch(order).orBroken()).isInstanceOf(Dispatch.Left.class);
    }

    @Test
    void whatWasNotYetPaidIsGivenUpAtOnceAndItsBuyerIsTold() throws Exception {
        PassedLot other = shopfront.passedLot(shop.scene(), 1);
        Shop store = shopfront.openStore(shop.scene());
        shopfront.stock(other, 10, store);
        PlacedOrder order = till.place(Map.of(shop.offerId(), 2, store.offerId(), 1)).orBroken();
        PlacedOrder untouched = till.place(Map.of(store.offerId(), 1)).orBroken();
        recalls.announce(shop.scene().regulator(), AskedRecalls.ofLot(lot.lotId())).orBroken();
        assertGivenUp(order);
        assertThat(till.part(order, shop).lines())
                .extracting(OrderView.Line::state)
                .containsExactly(LineState.HELD);
        assertThat(till.look(untouched).state()).isEqualTo(OrderView.State.PLACED);
        till.pay(order);
        assertThat(refunded(order)).isEqualTo(order.totalFen());
    }

    @Test
    void aFreezeBreaksReservationsToo() throws Exception {
        PlacedOrder order = till.place(Map.of(shop.offerId(), 2)).orBroken();
        holds.freeze(shop.scene().regulator(), lot.lotId(), "待查").orBroken();
        assertGivenUp(order);
    }

    @Test
    void ofARecallAndAPaymentAtOnceWhicheverIsFirstAllComesBack() throws Exception {
        for (int round = 0; round < 12; round++) {
            PassedLot fresh = shopfront.passedLot(shop.scene(), 3);
            shopfront.stock(fresh, 2, shop);
            PlacedOrder order = till.place(Map.of(shop.offerId(), 2)).orBroken();
            List<Callable<Object>> both =
                    List.of(
                            () ->
                                    recalls.announce(
                                            shop.seller(), AskedRecalls.ofLot(fresh.lotId())),
                            () -> pay(order));
            race.run(both);
            assertThat(refunded(order)).isEqualTo(order.totalFen());
            boolean wasPaidBefore = till.look(order).state() == OrderView.State.PAID;
            assertThat(till.part(order, shop).state())
                    .isEqualTo(wasPaidBefore ? FulfilmentState.HELD : FulfilmentState.CANCELLED);
            assertThat(letters(order)).isEqualTo(wasPaidBefore ? 0 : 1);
            assertThat(books.faults()).isEmpty();
        }
    }

    @Test
    void whatWasDispatchedBeforeIsNotTouched() throws Exception {
        PlacedOrder order = buy(2);
        assertThat(dispatch(order).orBroken()).isInstanceOf(Dispatch.Left.class);
        recalls.announce(shop.scene().regulator(), AskedRecalls.ofLot(lot.lotId())).orBroken();
        assertThat(refunded(order)).isZero();
    }

    @Test
    void aLineOfTwoLotsIsHeldWholeAndTheOtherSellersPartGoesOn() throws Exception {
        PassedLot next = shopfront.passedLot(shop.scene(), 1);
        shopfront.stock(next, 10, shop);
        Shop store = shopfront.openStore(shop.scene());
        shopfront.stock(next, 10, store);
        PlacedOrder order = till.buy(Map.of(shop.offerId(), 12, store.offerId(), 1));
        recalls.announce(shop.seller(), AskedRecalls.ofLot(lot.lotId())).orBroken();
        OrderView.Part held = till.part(order, shop);
        OrderView.Part other = till.part(order, store);
        assertThat(held.state()).isEqualTo(FulfilmentState.HELD);
        assertThat(refunded(order)).isEqualTo(held.goodsFen() + held.shippingFen());
        assertThat(desk.dispatch(store.seller(), other.fulfilmentId(), "SF", "1").orBroken())
                .isInstanceOf(Dispatch.Left.class);
    }

    @Test
    void aRevokedRegistrationStopsTheDispatchWithItsGroundAndEndsInARefund() throws Exception {
        PlacedOrder order = buy(2);
        authorisations.revoke(shop.scene().regulator(), shop.scene().authorisationId(), "违规");
        Dispatch stopped = dispatch(order).orBroken();
        assertThat(stopped).isInstanceOf(Dispatch.Stopped.class);
        List<Reason> reasons = ((Dispatch.Stopped) stopped).reasons();
        assertThat(reasons).extracting(Reason::code).containsExactly(Code.AUTHORISATION_REVOKED);
        assertThat(reasons.getFirst().ground()).isEqualTo(LegalGround.FOOD_SAFETY_LAW_62);
        assertHeldAndRefunded(order);
    }

    @Test
    void ofARecallAndADispatchAtOnceOneComesFirstAndNothingIsBothSentAndRefunded()
            throws Exception {
        for (int round = 0; round < 20; round++) {
            PassedLot fresh = shopfront.passedLot(shop.scene(), 3);
            shopfront.stock(fresh, 2, shop);
            PlacedOrder order = buy(2);
            List<Callable<Object>> both =
                    List.of(
                            () ->
                                    recalls.announce(
                                            shop.seller(), AskedRecalls.ofLot(fresh.lotId())),
                            () -> dispatch(order));
            race.run(both);
            boolean sent = till.part(order, shop).state() == FulfilmentState.DISPATCHED;
            assertThat(refunded(order)).isEqualTo(sent ? 0 : order.totalFen());
        }
    }

    private PlacedOrder buy(int units) throws Exception {
        return till.buy(Map.of(shop.offerId(), units));
    }

    private Outcome<Dispatch> dispatch(PlacedOrder order) {
        return desk.dispatch(shop.seller(), till.part(order, shop).fulfilmentId(), "SF", "SF0001");
    }

    private Object pay(PlacedOrder order) throws Exception {
        till.pay(order);
        return order;
    }

    private void assertGivenUp(PlacedOrder order) throws Exception {
        assertThat(till.look(order).state()).isEqualTo(OrderView.State.CANCELLED);
        assertThat(refunded(order)).isZero();
        assertThat(letters(order)).isEqualTo(1);
        assertThat(books.number("select sum(allocated) from stock where lot_id = ?", lot.lotId()))
                .isZero();
    }

    private long letters(PlacedOrder order) throws Exception {
        return books.number(
                "select count(*) from outbox where topic = 'ORDER_STOPPED' and aggregate_id = ?",
                order.orderId());
    }

    private void assertHeldAndRefunded(PlacedOrder order) throws Exception {
        assertThat(refunded(order)).isEqualTo(order.totalFen());
        assertThat(till.look(order).parts())
                .extracting(OrderView.Part::state)
                .containsExactly(FulfilmentState.HELD);
        assertThat(till.lines(order))
                .extracting(OrderView.Line::state)
                .containsOnly(LineState.HELD);
        assertThat(
                        books.number(
                                "select allocated from stock where lot_id = ? and storefront_id ="
                                        + " ?",
                                lot.lotId(),
                                shop.storefrontId()))
                .isZero();
    }

    private long refunded(PlacedOrder order) throws Exception {
        return books.number(
                "select coalesce(sum(r.amount_fen), 0) from refund r join payment p on"
                        + " p.id = r.payment_id where p.order_id = ?",
                order.orderId());
    }
}
