package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.catalog.Products;
import org.tsagaan.freshness.Freshness;
import org.tsagaan.freshness.adapter.PageNewsSweeper;
import org.tsagaan.inspection.Bench;
import org.tsagaan.inspection.ReportReadings;
import org.tsagaan.inspection.Reports;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.Authorisations;
import org.tsagaan.licensing.Producers;
import org.tsagaan.licensing.Recognitions;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.CatalogItems;
import org.tsagaan.listing.ShownItems;
import org.tsagaan.mark.Marks;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.LotHolds;
import org.tsagaan.recall.Recalls;
import org.tsagaan.sellability.Gate;
import org.tsagaan.storefront.Offers;
import org.tsagaan.storefront.Storefronts;

/**
 * Promise 9 of design.md, of what is kept to be shown again (docs/adr/0010): after the
 * acknowledgement of a change no page that is then asked for shows what was before it.
 */
@ExtendWith(ArquillianExtension.class)
class EndedButStillShownIT {

    private static final String BUYABLE = "id=\"add-to-cart\"";
    private static final int ROUNDS = 100;
    private static final int LOOKERS = 3;
    private static final int MOST_SWEEPS = 500;

    @Inject private Shopfront shopfront;
    @Inject private Looker looker;
    @Inject private ReadTables tables;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Counter counter;
    @Inject private Race race;
    @Inject private ShownItems items;
    @Inject private Freshness freshness;
    @Inject private PageNewsSweeper sweeper;
    @Inject private Authorisations authorisations;
    @Inject private Recognitions recognitions;
    @Inject private Storefronts storefronts;
    @Inject private Products products;
    @Inject private Offers offers;
    @Inject private Reports reports;
    @Inject private LotHolds holds;
    @Inject private Recalls recalls;
    @Inject private Producers producers;
    @Inject private Gate gate;
    @Inject private ReportReadings readings;
    @Inject private Reviews reviews;
    @Inject private Questions questions;
    @Inject private Marks marks;
    @Inject private CatalogItems catalogItems;
    @Inject private MarketClock clock;
    @Inject private UserTransaction transaction;
    @Inject private HttpServletRequest request;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    private Shop shop;
    private PassedLot lot;
    private int port;

    @BeforeEach
    void offerAPassedLot() throws Exception {
        port = request.getLocalPort();
        shop = shopfront.openStore(shopfront.open().scene());
        lot = shopfront.passedLot(shop.scene(), 5);
        shopfront.stock(lot, 10, shop);
    }

    @Test
    void nothingThatEndedIsShownAsSoldOnceThatIsAcknowledged() throws Exception {
        Bench.Scene scene = shop.scene();
        thenNotSold(() -> holds.freeze(scene.regulator(), lot.lotId(), "待查").orBroken());
        long hold = holds.listHolds(lot.lotId()).getFirst().id();
        holds.lift(scene.regulator(), hold, "无事").orBroken();
        thenNotSold(() -> offers.delist(shop.offerId(), "换包装", Shopfront.TEST));
        offers.relist(shop.offerId(), Shopfront.TEST);
        thenNotSold(() -> recognitions.revoke(scene.regulator(), shop.recognitionId(), "违规"));
        shop = shopfront.recognisedAgain(shop);
        thenNotSold(() -> storefronts.endAgreement(shop.agreementId(), "到期", Shopfront.TEST));
        shop = shopfront.agreedAgain(shop);
        thenNotSold(() -> reports.withdraw(scene.approver(), lot.reportId(), "样品混淆"));
        shopfront.passedReport(scene, lot.lotId());
        thenNotSold(() -> till.buy(Map.of(shop.offerId(), 10)));
        shopfront.stock(lot, 10, shop);
        thenNotSold(
                () ->
                        recalls.announce(scene.regulator(), AskedRecalls.ofLot(lot.lotId()))
                                .orBroken());
        shopfront.stock(shopfront.passedLot(scene, 4), 10, shop);
        thenNotSold(() -> authorisations.revoke(scene.regulator(), scene.authorisationId(), "违规"));
    }

    @Test
    void neitherAClosedStorefrontsGoodsNorWithdrawnOnesNorThoseOfAnUnfitLaboratory()
            throws Exception {
        thenNotSold(() -> storefronts.close(shop.storefrontId(), "歇业", Shopfront.TEST));
        offerAPassedLot();
        thenNotSold(
                () ->
                        sql(
                                "update accreditation set valid_until = valid_from where"
                                        + " laboratory_id = "
                                        + shop.scene().laboratoryId()));
        offerAPassedLot();
        thenNotSold(
                () ->
                        products.withdraw(shop.scene().merchant(), shop.scene().productId(), "停产")
                                .orBroken());
    }

    @Test
    void whatPagesRestOnIsShownAnewHoweverItWasChanged() throws Exception {
        Bench.Scene scene = shop.scene();
        String standard = "(select standard_id from product where id = " + scene.productId() + ")";
        List<String> changes =
                List.of(
                        "product set name_zh = '%s' where id = " + scene.productId(),
                        "organisation set name_zh = '%s' where id = " + scene.producerId(),
                        "organisation set name_zh = '%s' where id = " + scene.laboratoryId(),
                        "storefront set name_zh = '%s' where id = " + shop.storefrontId(),
                        "standard set title_zh = '%s' where id = " + standard,
                        "lot set lot_number = '%s' where id = " + lot.lotId(),
                        "authorisation set issued_by = '%s' where id = " + scene.authorisationId());
        for (int i = 0; i < changes.size(); i++) {
            String marked = "MARK" + i + "-" + shop.offerId();
            assertThat(look()).doesNotContain(marked);
            sql("update " + changes.get(i).formatted(marked));
            assertThat(look()).as(changes.get(i)).contains(marked);
        }
    }

    @Test
    void noPriceIsShownThatWasChangedBeforeThePageWasAskedForWhileOthersLook() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Callable<Integer>> deeds = new ArrayList<>();
        for (int i = 0; i < LOOKERS; i++) {
            deeds.add(
                    () -> {
                        int looks = 0;
                        while (!over.get()) {
                            look();
                            looks++;
                        }
                        return looks;
                    });
        }
        deeds.add(
                () -> {
                    try {
                        return stale();
                    } finally {
                        over.set(true);
                    }
                });
        assertThat(race.run(deeds).getLast()).isZero();
    }

    private int stale() throws Exception {
        int stale = 0;
        for (int i = 1; i <= ROUNDS; i++) {
            long fen = 100_000L + i;
            offers.reprice(shop.offerId(), fen, Shopfront.TEST);
            String shown = "1,%03d.%02d".formatted(fen / 100 - 1_000, fen % 100);
            stale += look().contains(shown) ? 0 : 1;
            stale += item().getFirst().price().fen() == fen ? 0 : 1;
        }
        return stale;
    }

    @Test
    void whatWasBegunEarlierAndCommittedLaterIsHeardOf() throws Exception {
        try (Connection early = market.getConnection();
                Statement statement = early.createStatement()) {
            early.setAutoCommit(false);
            statement.executeUpdate(
                    "update product set name_zh = 'EARLY' where id = " + shop.scene().productId());
            offers.reprice(shop.offerId(), 100_077, Shopfront.TEST);
            assertThat(look()).contains("1,000.77").doesNotContain("EARLY");
            assertThat(look()).doesNotContain("EARLY");
            early.commit();
            assertThat(look()).contains("EARLY");
            early.setAutoCommit(true);
        }
    }

    @Test
    void newsThatWasSweptBeforeAnybodyHeardItIsMissed() throws Exception {
        assertThat(look()).contains(BUYABLE);
        offers.delist(shop.offerId(), "换包装", Shopfront.TEST);
        String left = "select count(*) from page_news where id = " + shop.scene().productId();
        // A transaction of a timer that began before may keep the horizon back for a moment.
        for (int i = 0; i < MOST_SWEEPS && bench.insert(left) > 0; i++) {
            sql("update page_news_horizon set moved_at = now() - interval '1 hour'");
            sweeper.sweep();
        }
        assertThat(bench.insert(left)).isZero();
        assertThat(look()).doesNotContain(BUYABLE);
    }

    @Test
    void nothingReadWithinATransactionIsKept() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(freshness::moment).isInstanceOf(BrokenInvariant.class);
        } finally {
            transaction.rollback();
        }
    }

    /** The same questions as ProductPages, whose test in web knows that there are no others. */
    @Test
    void everyTableThatKeptPagesAreReadFromTellsOfItsChanges() throws Exception {
        transaction.begin();
        try {
            Set<String> before = tables.scans();
            offers.findOffers(Set.of(shop.offerId()));
            products.findProduct(shop.scene().productId());
            producers.findProducer(shop.scene().producerId());
            gate.assessOffers(Set.of(shop.offerId()), clock.now());
            readings.listReportsOfLot(lot.lotId());
            reviews.rating(shop.scene().productId());
            reviews.listOfProduct(shop.scene().productId(), OptionalLong.empty(), 1);
            questions.listOfProduct(shop.scene().productId(), OptionalLong.empty(), 1);
            marks.listOfProducer(shop.scene().producerId());
            counter.askAsPagesDo(shop);
            catalogItems.list(List.of(shop.offerId()));
            Set<String> read = tables.scannedSince(before);
            assertThat(read).contains("stock", "lot", "offer", "inspection_report", "recognition");
            assertThat(read).contains("mark_grant", "review", "question", "product_note");
            assertThat(tables.telling()).containsAll(read);
        } finally {
            transaction.rollback();
        }
    }

    private interface Deed {
        void happen() throws Exception;
    }

    private void thenNotSold(Deed end) throws Exception {
        assertThat(look()).contains(BUYABLE);
        assertThat(look()).contains(BUYABLE);
        assertThat(item()).hasSize(looker.mapped(shop.offerId())).hasSize(1);
        end.happen();
        assertThat(look()).doesNotContain(BUYABLE);
        assertThat(item()).hasSize(looker.mapped(shop.offerId())).isEmpty();
    }

    private String look() throws Exception {
        return looker.look(port, shop.offerId());
    }

    private List<CatalogItem> item() {
        return items.list(List.of(shop.offerId()));
    }

    private long sql(String change) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(change);
        }
    }
}
