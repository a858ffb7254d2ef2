package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.incontainer.Refused;
import org.tsagaan.inspection.Bench;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.listing.NewLots;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SavedSearches;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.notification.Mailbox;
import org.tsagaan.notification.adapter.Postman;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.storefront.Offers;

/**
 * Who keeps a search is written to when a new lot appears that it finds: once a day at most, of
 * each lot once, and not any more when it is stopped.
 */
@ExtendWith(ArquillianExtension.class)
class NewLotsIT {

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private SavedSearches searches;
    @Inject private NewLots newLots;
    @Inject private Offers offers;
    @Inject private Postman postman;
    @Inject private MarketClock clock;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    private Shop shop;
    private Person keeper;

    @BeforeEach
    void openAShop() throws Exception {
        shop = shopfront.open();
        keeper = bench.person(bench.organisation("RETAIL_BUYER"), Role.BUYER);
        shelve(5);
    }

    @Test
    void aLotThatCameBeforeIsNotNewAndOneThatComesAfterIsToldOfOnce() throws Exception {
        searches.save(keeper.accountId(), query()).orBroken();
        look();
        assertThat(letters()).isEmpty();
        PassedLot fresh = shelve(4);
        look();
        assertThat(letters()).hasSize(1);
        String text = letters().getFirst().text();
        assertThat(text).contains(number(fresh), "/search?q=", "/saved-searches/", "token=");
        shopfront.stock(fresh, 3, shop);
        look();
        lookTomorrow();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void oneLetterADayAndTheRestTheNextDay() throws Exception {
        searches.save(keeper.accountId(), query()).orBroken();
        shelve(4);
        look();
        PassedLot second = shelve(3);
        look();
        assertThat(letters()).hasSize(1);
        lookTomorrow();
        assertThat(letters()).hasSize(2);
        assertThat(letters().getLast().text()).contains(number(second));
    }

    @Test
    void aLotThatCameBeforeItsOfferIsToldOfWhenItIsOffered() throws Exception {
        searches.save(keeper.accountId(), query()).orBroken();
        offers.delist(shop.offerId(), "售罄", Actor.guest());
        PassedLot fresh = shelve(4);
        look();
        assertThat(letters()).isEmpty();
        offers.relist(shop.offerId(), Actor.guest());
        look();
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst().text()).contains(number(fresh));
    }

    @Test
    void whatIsStoppedByTheLetterOrByWhoKeepsItIsNotToldOf() throws Exception {
        long id = searches.save(keeper.accountId(), query()).orBroken();
        assertThat(searches.save(keeper.accountId(), query()).orBroken()).isEqualTo(id);
        Person stranger = bench.person(bench.organisation("RETAIL_BUYER"), Role.BUYER);
        assertThatThrownBy(() -> searches.stop(stranger.accountId(), id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> searches.stop(id, "x".repeat(43))).isInstanceOf(NotFound.class);
        searches.stop(id, text("select stop_token from saved_search where id = " + id));
        assertThat(searches.list(keeper.accountId())).isEmpty();
        shelve(4);
        look();
        assertThat(letters()).isEmpty();
        long again = searches.save(keeper.accountId(), query()).orBroken();
        assertThat(again).isNotEqualTo(id);
        searches.stop(keeper.accountId(), again);
        shelve(3);
        look();
        assertThat(letters()).isEmpty();
    }

    @Test
    void whatItDoesNotFindIsNotToldOfAndEverythingIsNotKept() throws Exception {
        searches.save(keeper.accountId(), SearchQuery.of("没有这样的奶食", SalesChannel.RETAIL))
                .orBroken();
        shelve(4);
        look();
        assertThat(letters()).isEmpty();
        assertThat(
                        Refused.codes(
                                searches.save(
                                        keeper.accountId(),
                                        SearchQuery.of(" ", SalesChannel.RETAIL))))
                .containsExactly("search.saved_everything");
        for (int i = 1; i < SavedSearches.MOST; i++) {
            searches.save(keeper.accountId(), SearchQuery.of("奶 " + i, SalesChannel.RETAIL))
                    .orBroken();
        }
        assertThat(Refused.codes(searches.save(keeper.accountId(), query())))
                .containsExactly("search.saved_too_many");
    }

    @Test
    void pinyinAndInitialsFindAsTheyDoInASearch() throws Exception {
        searches.save(keeper.accountId(), query("naidoufu ")).orBroken();
        searches.save(keeper.accountId(), query("ndf ")).orBroken();
        searches.save(keeper.accountId(), query("naipizi ")).orBroken();
        shelve(4);
        look();
        assertThat(letters()).hasSize(2);
    }

    private SearchQuery query(String words) throws SQLException {
        return SearchQuery.of(words + query().text(), SalesChannel.RETAIL);
    }

    private SearchQuery query() throws SQLException {
        String gtin = text("select gtin from product where id = " + shop.scene().productId());
        return SearchQuery.of(gtin, SalesChannel.RETAIL);
    }

    private PassedLot shelve(int daysAgo) throws Exception {
        PassedLot lot = shopfront.passedLot(shop.scene(), daysAgo);
        shopfront.stock(lot, 5, shop);
        return lot;
    }

    /** As if the search had heard of everything, which in these tests has no engine. */
    private void hear() throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update outbox set acknowledged_at = now() where consumer = 'SEARCH'"
                            + " and topic in ('LOT', 'OFFER') and acknowledged_at is null");
        }
    }

    private void look() throws SQLException {
        hear();
        int _ = newLots.look();
        postman.deliver();
    }

    private void lookTomorrow() throws SQLException {
        hear();
        int _ =
                MarketClock.at(
                        clock.now().plus(Duration.ofDays(1)),
                        () -> {
                            int due = newLots.look();
                            postman.deliver();
                            return due;
                        });
        text("update saved_search_look set looked_to = now() returning '1'");
    }

    private List<Mailbox.Received> letters() throws Exception {
        return Mailbox.of(text("select email from account where id = " + keeper.accountId()));
    }

    private String number(PassedLot lot) throws SQLException {
        return text("select lot_number from lot where id = " + lot.lotId());
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
