package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.incontainer.Refused;
import org.tsagaan.inspection.Bench;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.Recalls;

/**
 * A lot that a shopper chooses is the lot that is sold, from the cart to the order; and when it can
 * not be had any more, nothing is sold in its place, and the others are named.
 */
@ExtendWith(ArquillianExtension.class)
class ChosenLotIT {

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Carts carts;
    @Inject private CheckoutDesk checkout;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Recalls recalls;

    private Shop shop;
    private PassedLot older;
    private PassedLot younger;

    @BeforeEach
    void offerTwoLots() throws Exception {
        shop = shopfront.open();
        older = shopfront.passedLot(shop.scene(), 4);
        younger = shopfront.passedLot(shop.scene(), 1);
        shopfront.stock(older, 5, shop);
        shopfront.stock(younger, 3, shop);
    }

    @AfterEach
    void theBooksBalance() throws Exception {
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void withoutAChoiceWhatExpiresFirstGoesFirst() {
        assertThat(lots(till.place(Map.of(shop.offerId(), 6)).orBroken()))
                .containsExactly(older.lotId(), younger.lotId());
    }

    @Test
    void theChoiceHoldsFromTheCartToTheOrder() {
        String cart = carts.newToken();
        carts.put(cart, shop.offerId(), chosen(younger, 2)).orBroken();
        CartView.Line line = line(cart);
        assertThat(line.chosen().map(lot -> lot.lotId())).contains(younger.lotId());
        assertThat(line.available()).isEqualTo(3);
        assertThat(line.choices()).hasSize(2);
        assertThat(line.problems()).isEmpty();
        PlacedOrder order = place(line.units(), line.lotId()).orBroken();
        assertThat(lots(order)).containsExactly(younger.lotId());
        assertThat(till.lines(order).getFirst().lotChosen()).isTrue();
        assertThatThrownBy(
                        () ->
                                bench.insert(
                                        "update order_line set chosen_lot_id = ? where id = ?"
                                                + " returning id",
                                        older.lotId(),
                                        till.lines(order).getFirst().lineId()))
                .hasMessageContaining("is not of the lot");
    }

    @Test
    void whenThereIsNotEnoughOfItTheOthersAreNamed() {
        String cart = carts.newToken();
        carts.put(cart, shop.offerId(), chosen(younger, 4)).orBroken();
        assertThat(line(cart).problems())
                .extracting(r -> r.code())
                .containsExactly("order.not_enough", "order.other_lots");
        Outcome<PlacedOrder> outcome = place(4, OptionalLong.of(younger.lotId()));
        assertThat(Refused.codes(outcome)).containsExactly("order.not_enough", "order.other_lots");
        assertThat(outcome.toString()).contains(bestBefore(cart, older));
        assertThat(Refused.codes(place(6, OptionalLong.of(younger.lotId()))))
                .as("no single other lot has six")
                .containsExactly("order.not_enough");
    }

    @Test
    void whenItIsRecalledNothingIsSoldInItsPlace() {
        String cart = carts.newToken();
        carts.put(cart, shop.offerId(), chosen(younger, 1)).orBroken();
        recalls.announce(shop.scene().regulator(), AskedRecalls.ofLot(younger.lotId())).orBroken();
        assertThat(line(cart).problems())
                .extracting(r -> r.code())
                .containsExactly("order.not_sellable", "order.other_lots");
        Outcome<PlacedOrder> outcome = place(1, OptionalLong.of(younger.lotId()));
        assertThat(Refused.codes(outcome))
                .containsExactly("order.not_sellable", "order.other_lots");
        assertThat(outcome.toString()).contains("LOT_RECALLED");
        place(1, OptionalLong.of(older.lotId())).orBroken();
    }

    @Test
    void aLotOfAnotherIsNone() throws Exception {
        Shop other = shopfront.open();
        PassedLot theirs = shopfront.passedLot(other.scene(), 1);
        shopfront.stock(theirs, 3, other);
        assertThat(Refused.codes(carts.put(carts.newToken(), shop.offerId(), chosen(theirs, 1))))
                .containsExactly("order.no_such_lot");
        assertThat(Refused.codes(place(1, OptionalLong.of(theirs.lotId()))))
                .contains("order.not_sellable");
    }

    private static InCart chosen(PassedLot lot, int units) {
        return new InCart(units, OptionalLong.of(lot.lotId()));
    }

    private CartView.Line line(String cart) {
        return carts.contents(cart, Wishes.none()).sellers().getFirst().lines().getFirst();
    }

    private String bestBefore(String cart, PassedLot of) {
        return line(cart).lots().stream()
                .filter(lot -> lot.lotId() == of.lotId())
                .map(lot -> lot.bestBefore().toString())
                .findFirst()
                .orElseThrow();
    }

    private Outcome<PlacedOrder> place(int units, OptionalLong lot) {
        return checkout.place(
                new Checkout(
                        UUID.randomUUID().toString(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Till.RECIPIENT,
                        List.of(new Checkout.Wanted(shop.offerId(), units, lot)),
                        Wishes.none(),
                        OptionalLong.empty()));
    }

    private List<Long> lots(PlacedOrder order) {
        return till.lines(order).stream()
                .flatMap(line -> line.lots().stream())
                .map(OrderView.LotTaken::lotId)
                .toList();
    }
}
