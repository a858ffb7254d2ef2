package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.Bench;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.listing.Acclaim;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.CatalogItems;
import org.tsagaan.listing.CatalogueNews;
import org.tsagaan.listing.DatabaseSearch;
import org.tsagaan.listing.PriceRange;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSort;
import org.tsagaan.mark.MarkDesk;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkScope;
import org.tsagaan.mark.MarkTerms;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.storefront.DeliveryRestrictions;

/**
 * What is found says how it is judged and which marks it bears, by the database as it is, and each
 * change of that is told to the search in its own transaction (promise 9).
 */
@ExtendWith(ArquillianExtension.class)
class JudgedAndMarkedIT {

    private static final LocalDate LAST = LocalDate.of(2030, 6, 30);

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private DeliveryRestrictions restrictions;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private SellerDesk sellers;
    @Inject private Reviewing reviewing;
    @Inject private MarkDesk marks;
    @Inject private CatalogItems items;
    @Inject private CatalogueNews news;
    @Inject private DatabaseSearch database;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    private Shop shop;

    @BeforeEach
    void offerAPassedLot() throws Exception {
        shop = shopfront.open();
        shopfront.stock(shopfront.passedLot(shop.scene(), 5), 10, shop);
    }

    @Test
    void aReviewIsInWhatIsFoundAndToldToTheSearch() throws Exception {
        assertThat(item().acclaim()).isEqualTo(Acclaim.NONE);
        judge(5);
        assertThat(item().acclaim()).isEqualTo(new Acclaim(1, 5));
        assertThat(told("PRODUCT", shop.scene().productId())).isPositive();
    }

    @Test
    void theBestJudgedStandsFirstAndWhatNobodyJudgedLast() throws Exception {
        Shop better = shopfront.open();
        shopfront.stock(shopfront.passedLot(better.scene(), 5), 10, better);
        Shop unjudged = shopfront.open();
        shopfront.stock(shopfront.passedLot(unjudged.scene(), 5), 10, unjudged);
        judge(2);
        Shop worse = shop;
        shop = better;
        judge(4);
        List<Long> ranked =
                database.search(query(SearchFilters.all(SalesChannel.RETAIL))).items().stream()
                        .map(CatalogItem::offerId)
                        .filter(
                                Set.of(better.offerId(), worse.offerId(), unjudged.offerId())
                                        ::contains)
                        .toList();
        assertThat(ranked).containsExactly(better.offerId(), worse.offerId(), unjudged.offerId());
    }

    @Test
    void aMarkIsInWhatIsFoundFromItsFirstDayToItsLastAndWhenItIsWithdrawn() throws Exception {
        assertThat(item().marks()).isEmpty();
        assertThat(found(marked())).isEmpty();
        long before = told("PRODUCER", shop.scene().producerId());
        long id = grant(new MarkScope.Products(Set.of(shop.scene().productId())));
        assertThat(item().marks()).containsExactly("HACCP");
        assertThat(found(marked())).containsExactly(shop.offerId());
        assertThat(told("PRODUCER", shop.scene().producerId())).isGreaterThan(before);
        marks.withdraw(shop.scene().regulator(), shop.scene().producerId(), id, "不再符合").orBroken();
        assertThat(item().marks()).isEmpty();
        assertThat(found(marked())).isEmpty();
    }

    @Test
    void aMarkOfOtherKindsOfGoodsIsNotBorne() {
        grant(new MarkScope.Categories(Set.of("chura")));
        assertThat(item().marks()).isEmpty();
        grant(new MarkScope.Whole());
        assertThat(item().marks()).containsExactly("HACCP");
    }

    @Test
    void theDayOnWhichAMarkEndsIsToldToTheSearch() throws Exception {
        grant(new MarkScope.Whole());
        try {
            int _ = MarketClock.at(ChinaTime.startOf(LAST), news::tellNewDay);
            long before = told("OFFER", shop.offerId());
            int _ = MarketClock.at(ChinaTime.startOf(LAST.plusDays(1)), news::tellNewDay);
            assertThat(told("OFFER", shop.offerId())).isEqualTo(before + 1);
        } finally {
            sql(
                    "delete from outbox where consumer = 'SEARCH' and topic = 'DAY' and"
                            + " aggregate_id >= "
                            + LAST.toEpochDay());
        }
    }

    @Test
    void whatAProvinceRefusesIsNotFoundForIt() throws Exception {
        assertThat(found(sentTo("330000"))).containsExactly(shop.offerId());
        assertThat(found(sentTo("990000"))).isEmpty();
        ProducerKind kind = ProducerKind.valueOf(item().producer().kind());
        Person operator = bench.person(bench.organisation("OPERATOR"), Role.OPERATOR);
        long id = restrictions.restrict(operator, kind, "330000", "试验").orBroken();
        try {
            assertThat(found(sentTo("330000"))).isEmpty();
            assertThat(found(sentTo("110000"))).containsExactly(shop.offerId());
        } finally {
            restrictions.lift(operator, id, "试验已毕").orBroken();
        }
    }

    private CatalogItem item() {
        return items.list(List.of(shop.offerId())).getFirst();
    }

    private void judge(int stars) throws Exception {
        PlacedOrder order = till.buy(Map.of(shop.offerId(), 1));
        sellers.dispatch(shop.seller(), till.part(order, shop).fulfilmentId(), "示范快递", "1")
                .orBroken();
        long line = till.lines(order).getFirst().lineId();
        reviewing.write(till.look(order), line, stars, "香", Actor.guest()).orBroken();
    }

    private long grant(MarkScope scope) {
        return marks.grant(
                        shop.scene().regulator(),
                        new MarkTerms(
                                shop.scene().producerId(),
                                MarkKind.HACCP,
                                "体系（示范）",
                                "System (demo)",
                                "示范机构",
                                "DEMO-J-" + UUID.randomUUID(),
                                scope,
                                LocalDate.of(2026, 1, 1),
                                LAST))
                .orBroken();
    }

    private SearchFilters marked() {
        return filters(Set.of("HACCP"), Optional.empty());
    }

    private SearchFilters sentTo(String province) {
        return filters(Set.of(), Optional.of(province));
    }

    private SearchFilters filters(Set<String> kinds, Optional<String> province) {
        return new SearchFilters(
                SalesChannel.RETAIL,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                kinds,
                Optional.empty(),
                Optional.of(shop.scene().producerId()),
                PriceRange.ANY,
                0,
                province);
    }

    private List<Long> found(SearchFilters filters) {
        return database.search(query(filters)).items().stream().map(CatalogItem::offerId).toList();
    }

    private static SearchQuery query(SearchFilters filters) {
        return new SearchQuery(
                "", filters, SearchSort.RATING, Optional.empty(), Optional.empty(), 100);
    }

    private long told(String topic, long id) throws SQLException {
        return books.ask(
                        "select topic from outbox where consumer = 'SEARCH' and topic = '"
                                + topic
                                + "' and aggregate_id = ?",
                        id)
                .size();
    }

    private void sql(String change) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
