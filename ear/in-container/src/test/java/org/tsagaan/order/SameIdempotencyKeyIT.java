package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Shopfront.Shop;

/**
 * Promise 8 of design.md: the same Idempotency-Key gives the same answer, however many come with it
 * at once and however late; with another body it is refused.
 */
@ExtendWith(ArquillianExtension.class)
class SameIdempotencyKeyIT {

    private static final int AT_ONCE = 12;

    @Inject private Shopfront shopfront;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Race race;

    private Shop shop;
    private String key;

    @BeforeEach
    void open() throws SQLException {
        shop = shopfront.open();
        key = UUID.randomUUID().toString();
    }

    @Test
    void theSameRequestAtOnceAndAgainIsTheSameOrder() throws Exception {
        shopfront.stock(shopfront.passedLot(shop.scene(), 1), 100, shop);
        List<Outcome<PlacedOrder>> answers = race.run(requests(1));
        Set<Outcome<PlacedOrder>> different = new HashSet<>(answers);
        assertThat(different).hasSize(1).allMatch(Outcome.Done.class::isInstance);
        till.pay(answers.getFirst().orBroken());
        assertThat(place(2)).isEqualTo(answers.getFirst());
        assertThat(allocated()).isEqualTo(2);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefusedAndChangesNothing() throws Exception {
        shopfront.stock(shopfront.passedLot(shop.scene(), 1), 100, shop);
        Outcome<PlacedOrder> first = place(2);
        assertThat(codes(place(3))).containsExactly("order.key_used_for_another_request");
        assertThat(place(2)).isEqualTo(first);
        assertThat(allocated()).isEqualTo(2);
    }

    @Test
    void ofDifferentBodiesAtOnceOneIsTheOrderAndTheOthersAreRefused() throws Exception {
        shopfront.stock(shopfront.passedLot(shop.scene(), 1), 100, shop);
        List<Outcome<PlacedOrder>> answers = race.run(requests(AT_ONCE));
        assertThat(answers.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(answers.stream().flatMap(a -> codes(a).stream()))
                .hasSize(AT_ONCE - 1)
                .containsOnly("order.key_used_for_another_request");
        assertThat(
                        books.number(
                                "select count(*) from fulfilment where storefront_id = ?",
                                shop.storefrontId()))
                .isEqualTo(1);
    }

    @Test
    void whatWasRefusedHasUsedNoKey() throws Exception {
        assertThat(codes(place(2))).containsExactly("order.not_sellable");
        shopfront.stock(shopfront.passedLot(shop.scene(), 1), 100, shop);
        Outcome<PlacedOrder> order = place(2);
        assertThat(order).isInstanceOf(Outcome.Done.class);
        assertThat(place(2)).isEqualTo(order);
    }

    /** Requests under the one key, of so many different bodies: two units, three, and so on. */
    private List<Callable<Outcome<PlacedOrder>>> requests(int different) {
        List<Callable<Outcome<PlacedOrder>>> requests = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int units = 2 + i % different;
            requests.add(() -> place(units));
        }
        return requests;
    }

    private Outcome<PlacedOrder> place(int units) {
        return till.place(key, Map.of(shop.offerId(), units));
    }

    private static List<String> codes(Outcome<PlacedOrder> outcome) {
        return outcome instanceof Outcome.Refused<PlacedOrder>(List<Refusal> reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    private long allocated() throws SQLException {
        return books.number(
                "select sum(allocated) from stock where storefront_id = ?", shop.storefrontId());
    }
}
