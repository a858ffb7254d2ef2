package org.tsagaan.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.incontainer.Refused;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Race;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.sellability.Channel;

/**
 * A seller lists what is its own or what it is supplied with, once in each channel, at its own
 * price; nobody else's offers are there for it.
 */
@ExtendWith(ArquillianExtension.class)
class OfferDeskIT {

    private static final int RIVALS = 6;
    private static final OfferTerms CASES =
            new OfferTerms(Channel.WHOLESALE, 4_000, 12, 2, List.of(new PriceTier(10, 3_600)));

    @Inject private Shopfront shopfront;
    @Inject private OfferDesk desk;
    @Inject private Supplies supplies;
    @Inject private Race race;

    private Shop own;
    private Shop store;

    @BeforeEach
    void open() throws SQLException {
        own = shopfront.open();
        store = shopfront.openStore(own.scene());
    }

    @Test
    void eachSellerSetsItsOwnPriceAndTakesItsOwnOfferOffTheShelf() {
        OwnOffer seen = desk.read(seller(own), id(own), own.offerId());
        desk.reprice(seller(own), id(own), own.offerId(), seen.version(), 5_150).orBroken();
        assertThat(
                        Refused.codes(
                                desk.reprice(
                                        seller(own),
                                        id(own),
                                        own.offerId(),
                                        seen.version(),
                                        5_200)))
                .containsExactly("input.changed_meanwhile");
        assertThat(desk.read(seller(own), id(own), own.offerId()).terms().priceFen())
                .isEqualTo(5_150);
        assertThat(desk.read(seller(store), id(store), store.offerId()).terms().priceFen())
                .isNotEqualTo(5_150);
        assertThat(Refused.codes(desk.delist(seller(own), id(own), own.offerId(), " ")))
                .containsExactly("input.blank");
        desk.delist(seller(own), id(own), own.offerId(), "换包装").orBroken();
        assertThat(Refused.codes(desk.delist(seller(own), id(own), own.offerId(), "再次")))
                .containsExactly("storefront.delisted_already");
        assertThat(desk.read(seller(own), id(own), own.offerId()).listed()).isFalse();
        desk.relist(seller(own), id(own), own.offerId()).orBroken();
        assertThat(Refused.codes(desk.relist(seller(own), id(own), own.offerId())))
                .containsExactly("storefront.listed_already");
    }

    @Test
    void aProductIsListedOnceInEachChannelHoweverOftenItIsSent() throws Exception {
        assertThat(desk.listOfferable(seller(own), id(own)))
                .extracting(OfferableProduct::productId)
                .containsExactly(own.scene().productId());
        assertThat(Refused.codes(offer(own, OfferTerms.retail(4_800))))
                .containsExactly("storefront.offered_already");
        List<Callable<Outcome<Long>>> rivals =
                Stream.<Callable<Outcome<Long>>>generate(() -> () -> offer(own, CASES))
                        .limit(RIVALS)
                        .toList();
        List<Outcome<Long>> outcomes = race.run(rivals);
        assertThat(outcomes.stream().filter(o -> o instanceof Outcome.Done<Long>)).hasSize(1);
        assertThat(desk.listOfferable(seller(own), id(own))).isEmpty();
        OwnOffer cases =
                desk.list(seller(own), id(own), "", 0, 9).stream()
                        .filter(o -> o.terms().channel() == Channel.WHOLESALE)
                        .findFirst()
                        .orElseThrow();
        assertThat(cases.terms()).isEqualTo(CASES);
        assertThat(
                        Refused.codes(
                                desk.reprice(
                                        seller(own),
                                        id(own),
                                        cases.offerId(),
                                        cases.version(),
                                        3_600)))
                .containsExactly("storefront.tiers_descend");
    }

    @Test
    void aStoreListsOnlyWhatItIsSuppliedWith() {
        desk.delist(seller(store), id(store), store.offerId(), "盘点").orBroken();
        supplies.end(store.seller(), store.agreementId(), "重新商定").orBroken();
        assertThat(desk.listOfferable(seller(store), id(store))).isEmpty();
        assertThat(Refused.codes(offer(store, CASES))).containsExactly("storefront.may_not_offer");
        assertThat(Refused.codes(desk.relist(seller(store), id(store), store.offerId())))
                .containsExactly("storefront.may_not_offer");
        shopfront.agreedAgain(store);
        desk.relist(seller(store), id(store), store.offerId()).orBroken();
        offer(store, CASES).orBroken();
    }

    @Test
    void whatIsAnothersIsNotThere() {
        Person nosy = seller(store);
        for (Runnable deed :
                List.<Runnable>of(
                        () -> desk.list(nosy, id(own), "", 0, 9),
                        () -> desk.read(nosy, id(store), own.offerId()),
                        () -> desk.reprice(nosy, id(store), own.offerId(), 0, 1),
                        () -> desk.delist(nosy, id(own), own.offerId(), "x"),
                        () -> desk.relist(nosy, id(store), own.offerId()),
                        () -> desk.offer(nosy, id(own), own.scene().productId(), CASES))) {
            assertThatThrownBy(deed::run).isInstanceOf(NotFound.class);
        }
    }

    private Outcome<Long> offer(Shop shop, OfferTerms terms) {
        return desk.offer(seller(shop), id(shop), shop.scene().productId(), terms);
    }

    private static Person seller(Shop shop) {
        return shop.seller();
    }

    private static long id(Shop shop) {
        return shop.seller().memberships().getFirst().organisationId();
    }
}
