package org.tsagaan.wholesale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
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
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Dispatch;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.order.SellerDesk;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.order.Till;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.Reason;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.storefront.Offers;
import org.tsagaan.storefront.PriceTier;

/**
 * The thin path of supermarkets: the gate is asked for the wholesale channel with the remaining
 * life the buyer demands; tiers, cases and minimums hold; papers are for buyer and seller alone.
 */
@ExtendWith(ArquillianExtension.class)
class WholesaleIT {

    private static final Actor TEST = Actor.system("test");
    private static final int PACK = 12;

    /** Days after which half of the forty-five of the shelf life are over. */
    private static final int HALF = 23;

    private static final OfferTerms TERMS =
            new OfferTerms(
                    Channel.WHOLESALE,
                    2_100,
                    PACK,
                    2,
                    List.of(new PriceTier(2, 2_100), new PriceTier(10, 1_999)));

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Offers offers;
    @Inject private WholesaleCatalogue catalogue;
    @Inject private OrderLists lists;
    @Inject private WholesaleDesk desk;
    @Inject private EvidencePacks packs;
    @Inject private SellerDesk sellers;
    @Inject private OrderBook book;

    private Shop shop;
    private OfferForSale offer;
    private Branch demanding;
    private Branch easy;

    /** A retail buyer with one branch and somebody who buys for it. */
    private record Branch(Person person, long buyerId, long branchId) {}

    @BeforeEach
    void offerCasesOfALotThatIsHalfOver() throws Exception {
        shop = shopfront.open();
        long id = offers.list(shop.storefrontId(), shop.scene().productId(), TERMS, TEST);
        offer = Objects.requireNonNull(offers.findOffers(List.of(id)).get(id));
        demanding = branch(67);
        easy = branch(0);
        shopfront.stock(shopfront.passedLot(shop.scene(), HALF), 10 * PACK, shop);
    }

    @Test
    void theRemainingLifeDemandedRefusesALotThatOthersMayHave() {
        assertThat(find(easy)).extracting(o -> o.offer().offerId()).contains(offer.offerId());
        assertThat(find(demanding)).isEmpty();
        CheckedList.Line line = check(demanding, gtin() + ",2").lines().getFirst();
        assertThat(line.isGood()).isFalse();
        assertThat(line.problems()).extracting(Refusal::code).contains("wholesale.not_sellable");
        assertThat(reasons(line.problems()))
                .extracting(Reason::code)
                .containsExactly(Reason.Code.REMAINING_LIFE_TOO_SHORT);
        assertThat(codes(order(demanding, 2, OptionalLong.empty())))
                .containsExactly("order.not_sellable");
        assertThat(check(easy, gtin() + ",2").isOrderable()).isTrue();
    }

    @Test
    void thePriceIsThatOfTheTierToTheFen() {
        assertThat(check(easy, gtin() + ",9").basket().goodsFen()).isEqualTo(9L * PACK * 2_100);
        CheckedList list = check(easy, gtin() + ",10");
        assertThat(list.basket().goodsFen()).isEqualTo(10L * PACK * 1_999);
        PlacedOrder placed = order(easy, 10, OptionalLong.of(list.basket().totalFen())).orBroken();
        OrderView order = book.own(placed.number(), easy.person());
        assertThat(order.channel()).isEqualTo("WHOLESALE");
        assertThat(order.goodsFen()).isEqualTo(10L * PACK * 1_999);
        assertThat(order.totalFen()).isEqualTo(list.basket().totalFen());
    }

    @Test
    void aWrongQuantityIsRefusedWithTheNearestValidOnes() {
        Refusal refusal = check(easy, gtin() + ",1").lines().getFirst().problems().getFirst();
        assertThat(refusal.code()).isEqualTo("wholesale.cases_invalid");
        assertThat(refusal.arguments()).containsExactly("1", PACK, 2, List.of(2L));
        refusal = check(easy, gtin() + ",2.5").lines().getFirst().problems().getFirst();
        assertThat(refusal.arguments().getLast()).isEqualTo(List.of(2L, 3L));
        assertThat(codes(order(easy, 1, OptionalLong.empty())))
                .containsExactly("wholesale.cases_invalid");
        assertThat(codes(check(easy, gtin() + ",11")))
                .containsExactly("wholesale.not_enough_cases");
        assertThat(codes(check(easy, gtin() + ",2\n" + gtin() + ",3")))
                .containsExactly("wholesale.listed_twice");
        assertThat(codes(check(easy, "9520000000004,3"))).containsExactly("wholesale.gtin_unknown");
    }

    @Test
    void theCheaperSellerIsChosenUnlessAnotherIsNamed() throws Exception {
        Shop store = shopfront.openStore(shop.scene());
        OfferTerms dear = new OfferTerms(Channel.WHOLESALE, 2_500, PACK, 1, List.of());
        offers.list(store.storefrontId(), shop.scene().productId(), dear, TEST);
        shopfront.stock(shopfront.passedLot(shop.scene(), 0), 5 * PACK, store);
        CheckedList.Line line = check(easy, gtin() + ",2").lines().getFirst();
        assertThat(line.sellers()).hasSize(2);
        assertThat(line.seller().offer().storefrontSlug()).isEqualTo(shop.slug());
        String named = gtin() + ",2," + store.slug();
        assertThat(check(easy, named).lines().getFirst().seller().offer().storefrontSlug())
                .isEqualTo(store.slug());
        assertThat(
                        check(demanding, gtin() + ",2")
                                .lines()
                                .getFirst()
                                .seller()
                                .offer()
                                .storefrontId())
                .as("the cheaper one has no lot with enough life left")
                .isEqualTo(store.storefrontId());
        assertThat(codes(check(easy, gtin() + ",2,nobody")))
                .containsExactly("wholesale.seller_unknown");
    }

    @Test
    void whatIsAnothersDoesNotExist() {
        assertThatThrownBy(
                        () ->
                                lists.check(
                                        easy.person(),
                                        demanding.buyerId(),
                                        demanding.branchId(),
                                        "1"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> lists.keep(easy.person(), easy.buyerId(), demanding.branchId(), "1"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.findDraft(easy.person(), demanding.buyerId()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                order(
                                        new Branch(
                                                easy.person(),
                                                easy.buyerId(),
                                                demanding.branchId()),
                                        2,
                                        OptionalLong.empty()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameRequestMakesOneOrderAndADraftIsKeptUntilThen() {
        lists.keep(easy.person(), easy.buyerId(), easy.branchId(), "half a line");
        assertThat(lists.findDraft(easy.person(), easy.buyerId()).orElseThrow().text())
                .isEqualTo("half a line");
        String key = UUID.randomUUID().toString();
        Purchase purchase = purchase(easy, key, 10, OptionalLong.empty());
        PlacedOrder first = desk.order(easy.person(), purchase).orBroken();
        assertThat(desk.order(easy.person(), purchase).orBroken()).isEqualTo(first);
        assertThat(codes(desk.order(easy.person(), purchase(easy, key, 9, OptionalLong.empty()))))
                .containsExactly("order.key_used_for_another_request");
        assertThat(lists.findDraft(easy.person(), easy.buyerId())).isEmpty();
    }

    @Test
    void thePapersOfADeliveryAreForItsBuyerAndItsSellerOnceItHasLeft() throws Exception {
        PlacedOrder placed = order(easy, 2, OptionalLong.empty()).orBroken();
        till.pay(placed);
        long part = book.own(placed.number(), easy.person()).parts().getFirst().fulfilmentId();
        assertThat(codes(packs.read(easy.person(), part)))
                .containsExactly("wholesale.not_dispatched");
        assertThat(sellers.dispatch(shop.seller(), part, "冷链", "T1").orBroken())
                .isInstanceOf(Dispatch.Left.class);
        EvidencePack pack = packs.read(easy.person(), part).orBroken();
        assertThat(pack.lines())
                .singleElement()
                .satisfies(l -> assertThat(l.quantity()).isEqualTo(2 * PACK));
        assertThat(pack.certificates())
                .extracting(EvidencePack.Certificate::kind)
                .containsExactly("WORKSHOP_REGISTRATION");
        assertThat(pack.reportsOf(pack.lines().getFirst().lotId())).hasSize(1);
        assertThat(packs.read(shop.seller(), part).orBroken()).isEqualTo(pack);
        assertThatThrownBy(() -> packs.read(demanding.person(), part)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> packs.read(shop.scene().regulator(), part))
                .isInstanceOf(NotFound.class);
    }

    private List<WholesaleOffer> find(Branch branch) {
        return catalogue
                .list(
                        branch.person(),
                        branch.buyerId(),
                        branch.branchId(),
                        new WholesaleCatalogue.Query(gtin(), "", "", 50))
                .offers();
    }

    private CheckedList check(Branch branch, String text) {
        return lists.check(branch.person(), branch.buyerId(), branch.branchId(), text);
    }

    private Outcome<PlacedOrder> order(Branch branch, long cases, OptionalLong expected) {
        return desk.order(
                branch.person(), purchase(branch, UUID.randomUUID().toString(), cases, expected));
    }

    private Purchase purchase(Branch branch, String key, long cases, OptionalLong expected) {
        return new Purchase(
                branch.buyerId(),
                branch.branchId(),
                key,
                List.of(new Purchase.Line(offer.offerId(), cases)),
                expected,
                "zh");
    }

    private String gtin() {
        return offer.gtin();
    }

    private static List<String> codes(CheckedList list) {
        return list.lines().stream()
                .flatMap(l -> l.problems().stream())
                .map(Refusal::code)
                .toList();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    private static List<Reason> reasons(List<Refusal> refusals) {
        return refusals.stream()
                .flatMap(r -> r.arguments().stream())
                .filter(List.class::isInstance)
                .flatMap(l -> ((List<?>) l).stream())
                .map(Reason.class::cast)
                .toList();
    }

    private Branch branch(int percent) throws SQLException {
        long buyer = bench.organisation("RETAIL_BUYER");
        bench.insert(
                "insert into retail_buyer (id, kind, remaining_life_percent) values (?,"
                        + " 'SUPERMARKET', ?) returning id",
                buyer,
                percent);
        long branch =
                bench.insert(
                        "insert into branch (buyer_id, name_zh, name_en, recipient, phone,"
                                + " province_code, address) values (?, '店', 'Shop', '收货台',"
                                + " '0471-0000101', '150000', '某街一号') returning id",
                        buyer);
        return new Branch(bench.person(buyer, Role.BUYER), buyer, branch);
    }
}
