package org.tsagaan.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.incontainer.Refused;
import org.tsagaan.inspection.Bench;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.Recognitions;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Shopfront.Shop;

/** Measure 9 of the notice: what a demonstration store is, and may bear, shows while it holds. */
@ExtendWith(ArquillianExtension.class)
class MarksOfStoresIT {

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final MarkScope WHOLE = new MarkScope.Whole();

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private MarkDesk desk;
    @Inject private Marks marks;
    @Inject private Recognitions recognitions;
    @Inject private HttpServletRequest request;

    private Shop shop;
    private Person regulator;
    private String number;

    @BeforeEach
    void openAShop() throws Exception {
        shop = shopfront.open();
        regulator = shop.scene().regulator();
        number = "DEMO-S-" + UUID.randomUUID();
    }

    @Test
    void aStoreHoldsMarksAsAWholeAndItsRecognitionShowsWhileItHolds() throws Exception {
        Shop store = shopfront.openStore(shop.scene());
        long holder = store.seller().memberships().getFirst().organisationId();
        assertThat(
                        Refused.codes(
                                desk.grant(
                                        regulator,
                                        toStore(
                                                holder,
                                                new MarkScope.Categories(Set.of("hurood"))))))
                .containsExactly("mark.store_makes_nothing");
        assertThatThrownBy(
                        () ->
                                desk.grant(
                                        regulator,
                                        toStore(bench.organisation("LABORATORY"), WHOLE)))
                .isInstanceOf(NotFound.class);
        String recognised = recognitions.listRecognitions(holder).getFirst().number();
        assertThat(page(holder)).contains(recognised).doesNotContain(number, "trust badges");
        long id = desk.grant(regulator, toStore(holder, WHOLE)).orBroken();
        assertThat(badges(page(holder))).contains(number, "示范机构").doesNotContain(recognised);
        assertThat(marks.listOwn(store.seller(), holder)).hasSize(1);
        assertThat(
                        MarketClock.at(
                                ChinaTime.startOf(LAST.plusDays(1)),
                                () -> marks.listBadges(holder)))
                .as("its last day is over")
                .isEmpty();
        desk.withdraw(regulator, holder, id, "不再符合").orBroken();
        assertThat(page(holder))
                .as("the table keeps it")
                .contains(recognised, number)
                .doesNotContain("trust badges");
        recognitions
                .revoke(regulator, recognitions.listRecognitions(holder).getFirst().id(), "不再是示范店")
                .orBroken();
        assertThat(strip(page(holder)))
                .as("a paper that does not hold is shown as what it is")
                .contains(recognised, "不再是示范店");
        assertThatThrownBy(
                        () ->
                                bench.insert(
                                        "insert into mark_grant (producer_id, kind, name_zh,"
                                            + " name_en, issued_by, number, scope, valid_from,"
                                            + " valid_until, state, granted_by, granted_at) values"
                                            + " (?, 'HACCP', 'x', 'x', 'x', ?, 'CATEGORIES', date"
                                            + " '2026-05-01', date '2026-05-01', 'GRANTED', 'test',"
                                            + " now()) returning id",
                                        holder,
                                        number + "-3"))
                .hasMessageContaining("can not hold a mark");
    }

    private MarkTerms toStore(long store, MarkScope scope) {
        return new MarkTerms(
                store,
                MarkKind.REGIONAL_PUBLIC_BRAND,
                "草原（示范）",
                "Steppe (demo)",
                "示范机构",
                number,
                scope,
                LocalDate.of(2026, 1, 1),
                LAST);
    }

    /** The papers by which it may sell, which stand always. */
    private static String strip(String page) {
        int first = page.indexOf("class=\"trust");
        assertThat(first).isPositive();
        return page.substring(first, page.indexOf("</dl>", first));
    }

    /** What stands between the first badge and the goods. */
    private static String badges(String page) {
        int first = page.indexOf("trust badges");
        assertThat(first).isPositive();
        return page.substring(first, page.indexOf("</section>", first));
    }

    private String page(long organisation) throws Exception {
        URI address =
                URI.create(
                        "http://localhost:"
                                + request.getLocalPort()
                                + "/stores/of/"
                                + organisation);
        try (HttpClient client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            return client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
