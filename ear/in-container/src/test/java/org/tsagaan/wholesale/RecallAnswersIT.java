package org.tsagaan.wholesale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tsagaan.incontainer.Refused.codes;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.Bench;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Books;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.order.SellerDesk;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.order.Till;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.RecallAnswers;
import org.tsagaan.recall.RecallBook;
import org.tsagaan.recall.RecallOrigin;
import org.tsagaan.recall.RecallReach;
import org.tsagaan.recall.RecallView;
import org.tsagaan.recall.Recalls;
import org.tsagaan.sellability.Channel;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.storefront.Offers;
import org.tsagaan.storefront.PriceTier;

/** What was sent and is recalled: who is told, what supermarkets answer, and what comes back. */
@ExtendWith(ArquillianExtension.class)
class RecallAnswersIT {

    private static final int PACK = 12;
    private static final OfferTerms CASES =
            new OfferTerms(Channel.WHOLESALE, 2_100, PACK, 2, List.of(new PriceTier(2, 2_100)));

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Offers offers;
    @Inject private WholesaleDesk desk;
    @Inject private EvidencePacks packs;
    @Inject private SellerDesk sellers;
    @Inject private OrderBook book;
    @Inject private Recalls recalls;
    @Inject private RecallBook recallBook;
    @Inject private RecallAnswers answers;

    private Shop shop;
    private Branch buyer;
    private Branch stranger;

    /** A retail buyer with one branch and somebody who buys for it. */
    private record Branch(Person person, long buyerId, long branchId) {}

    @BeforeEach
    void open() throws Exception {
        shop = shopfront.open();
        buyer = branch();
        stranger = branch();
    }

    @Test
    void whoeverWasSentSomethingIsToldAndWhatComesBackIsCounted() throws Exception {
        PassedLot lot = shopfront.passedLot(shop.scene(), 2);
        shopfront.stock(lot, 30, shop);
        PlacedOrder order = till.buy(Map.of(shop.offerId(), 5));
        long part = till.part(order, shop).fulfilmentId();
        sellers.dispatch(shop.seller(), part, "SF", "SF0001").orBroken();
        Person regulator = shop.scene().regulator();
        long id = recalls.announce(shop.seller(), AskedRecalls.ofLot(lot.lotId())).orBroken();
        RecallView recall = recallBook.find(id).orElseThrow();
        assertThat(recall.origin()).isEqualTo(RecallOrigin.PRODUCER);
        assertThat(recall.isLate()).isFalse();
        assertThat(
                        books.number(
                                "select count(*) from outbox where topic = 'FULFILMENT_RECALLED'"
                                        + " and aggregate_id = ?",
                                part))
                .isEqualTo(1);
        assertThat(recallBook.listOfOrder(order.orderId()))
                .extracting(RecallView::id)
                .containsExactly(id);
        assertThat(codes(answers.recordReturn(shop.seller(), recall, "k1", 6, "销毁")))
                .containsExactly("recall.more_than_sent");
        answers.recordReturn(shop.seller(), recall, "k1", 2, "销毁").orBroken();
        answers.recordReturn(shop.seller(), recall, "k1", 2, "销毁").orBroken();
        RecallReach reach = recallBook.findReach(regulator, recall).orElseThrow();
        assertThat(List.of(reach.sent(), reach.back(), reach.outstanding()))
                .containsExactly(5, 2, 3);
        assertThat(recallBook.findReach(shop.scene().analyst(), recall)).isEmpty();
        assertThatThrownBy(() -> recalls.close(shop.seller(), recall, "完成"))
                .isInstanceOf(NotFound.class);
        recalls.close(regulator, recall, "完成").orBroken();
        assertThat(codes(recalls.close(regulator, recall, "完成")))
                .containsExactly("recall.already_closed");
        assertThat(codes(answers.recordReturn(shop.seller(), recall, "k2", 1, "销毁")))
                .containsExactly("recall.already_closed");
    }

    @Test
    void aRecallIsAnsweredWithEveryUnitThatWasSent() throws Exception {
        PlacedOrder placed = order();
        till.pay(placed);
        long part = book.own(placed.number(), buyer.person()).parts().getFirst().fulfilmentId();
        sellers.dispatch(shop.seller(), part, "冷链", "T1").orBroken();
        long lot = packs.read(buyer.person(), part).orBroken().lines().getFirst().lotId();
        long recall = recalls.announce(shop.seller(), AskedRecalls.ofLot(lot)).orBroken();
        RecallView view = recallBook.find(recall).orElseThrow();
        assertThat(answers.listMine(buyer.person())).containsExactly(view);
        assertThat(answers.listMine(stranger.person())).isEmpty();
        assertThat(reach(view)).isEqualTo(List.of(2 * PACK, 2 * PACK, 0, 0));
        assertThat(codes(answer(buyer, recall, 2 * PACK, 1, "")))
                .containsExactly("recall.more_than_received");
        assertThat(codes(answer(buyer, recall, PACK, 2, "")))
                .containsExactly("recall.difference_unexplained");
        answer(buyer, recall, PACK, PACK, "").orBroken();
        answer(buyer, recall, 20, 2, "运输中破损两件").orBroken();
        assertThat(reach(view)).isEqualTo(List.of(2 * PACK, 0, 20, 2));
        assertThatThrownBy(() -> answer(stranger, recall, 1, 0, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                answers.acknowledge(
                                        stranger.person(), recall, buyer.buyerId(), 1, 0, ""))
                .isInstanceOf(NotFound.class);
        recalls.close(shop.scene().regulator(), view, "完成").orBroken();
        assertThat(codes(answer(buyer, recall, 2 * PACK, 0, "")))
                .containsExactly("recall.already_closed");
    }

    private Outcome<Long> answer(Branch branch, long recall, int heldBack, int sold, String note) {
        return answers.acknowledge(branch.person(), recall, branch.buyerId(), heldBack, sold, note);
    }

    private List<Integer> reach(RecallView view) {
        RecallReach reach = recallBook.findReach(shop.seller(), view).orElseThrow();
        return List.of(reach.sent(), reach.unanswered(), reach.heldBack(), reach.soldOn());
    }

    private PlacedOrder order() throws Exception {
        long offer =
                offers.list(
                        shop.storefrontId(), shop.scene().productId(), CASES, Actor.system("test"));
        shopfront.stock(shopfront.passedLot(shop.scene(), 2), 10 * PACK, shop);
        return desk.order(
                        buyer.person(),
                        new Purchase(
                                buyer.buyerId(),
                                buyer.branchId(),
                                UUID.randomUUID().toString(),
                                List.of(new Purchase.Line(offer, 2)),
                                OptionalLong.empty(),
                                "zh"))
                .orBroken();
    }

    private Branch branch() throws SQLException {
        long retailer = bench.organisation("RETAIL_BUYER");
        bench.insert(
                "insert into retail_buyer (id, kind, remaining_life_percent) values (?,"
                        + " 'SUPERMARKET', 0) returning id",
                retailer);
        long branch =
                bench.insert(
                        "insert into branch (buyer_id, name_zh, name_en, recipient, phone,"
                                + " province_code, address) values (?, '店', 'Shop', '收货台',"
                                + " '0471-0000101', '150000', '某街一号') returning id",
                        retailer);
        return new Branch(bench.person(retailer, Role.BUYER), retailer, branch);
    }
}
