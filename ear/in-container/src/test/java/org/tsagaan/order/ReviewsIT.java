package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
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
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;

/**
 * Only who was sent something says what it was like, once for each line; nothing that was said is
 * ever deleted (E-Commerce Law art. 39), and everybody reads it at once.
 */
@ExtendWith(ArquillianExtension.class)
class ReviewsIT {

    private static final int RIVALS = 6;

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Race race;
    @Inject private Looker looker;
    @Inject private Books books;
    @Inject private SellerDesk sellers;
    @Inject private Reviewing desk;
    @Inject private Moderation moderation;
    @Inject private Reviews reviews;
    @Inject private HttpServletRequest request;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    private Shop shop;
    private PlacedOrder order;
    private Person operator;

    @BeforeEach
    void buyUnitsOfAPassedLot() throws Exception {
        shop = shopfront.open();
        PassedLot lot = shopfront.passedLot(shop.scene(), 5);
        shopfront.stock(lot, 10, shop);
        order = till.buy(Map.of(shop.offerId(), 2));
        operator = bench.person(bench.organisation("OPERATOR"), Role.OPERATOR);
    }

    @Test
    void nobodyJudgesWhatHasNotLeftNorTwiceNorOfAnothersOrder() throws Exception {
        assertThat(Refused.codes(write(5, "香"))).containsExactly("order.review_before_dispatch");
        assertThat(reviews.listReviewable(till.look(order))).isEmpty();
        send();
        assertThat(reviews.listReviewable(till.look(order))).containsExactly(line());
        assertThat(Refused.codes(write(6, " ")))
                .containsExactly("order.review_stars", "input.blank");
        write(4, "奶香很浓").orBroken();
        assertThat(Refused.codes(write(5, "更好"))).containsExactly("order.review_twice");
        assertThat(reviews.listReviewable(till.look(order))).isEmpty();
        PlacedOrder another = till.buy(Map.of(shop.offerId(), 1));
        assertThatThrownBy(() -> desk.write(till.look(another), line(), 1, "坏", Actor.guest()))
                .isInstanceOf(NotFound.class);
        Review review = only();
        assertThat(review.author()).isEqualTo("买**");
        assertThat(review.text()).isEqualTo("奶香很浓");
        assertThat(reviews.rating(product()).counts()).containsExactly(0L, 0L, 0L, 1L, 0L);
        assertThat(audited(review.id())).containsExactly("order.review");
    }

    @Test
    void ofManyAtOnceOneIsWritten() throws Exception {
        send();
        Callable<Outcome<Long>> writing = () -> write(5, "香");
        List<Outcome<Long>> outcomes = race.run(Collections.nCopies(RIVALS, writing));
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done<Long>).hasSize(1);
        assertThat(reviews.rating(product()).total()).isEqualTo(1);
    }

    @Test
    void theSellerAnswersOnceAndNobodyElse() throws Exception {
        send();
        long review = write(2, "太酸").orBroken();
        Person stranger = bench.person(bench.organisation("PRODUCER"), Role.MERCHANT);
        for (Person other : List.of(stranger, operator)) {
            assertThatThrownBy(() -> desk.answer(other, review, "谢谢")).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> desk.answer(shop.seller(), 1, "谢谢")).isInstanceOf(NotFound.class);
        assertThat(Refused.codes(desk.answer(shop.seller(), review, "")))
                .containsExactly("input.blank");
        desk.answer(shop.seller(), review, "下批改进").orBroken();
        assertThat(Refused.codes(desk.answer(shop.seller(), review, "又来")))
                .containsExactly("order.review_answered");
        assertThat(only().answer()).isEqualTo("下批改进");
        assertThatThrownBy(
                        () ->
                                reviews.listOfSeller(
                                        stranger,
                                        shop.seller().memberships().getFirst().organisationId(),
                                        OptionalLong.empty()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void moderationHidesTheTextAndSaysWhyAndTheStarsStay() throws Exception {
        send();
        long review = write(1, "打电话 138").orBroken();
        assertThatThrownBy(() -> moderation.hide(shop.seller(), Said.REVIEW, review, "不好听"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.listToModerate(shop.seller(), OptionalLong.empty()))
                .isInstanceOf(NotFound.class);
        assertThat(Refused.codes(moderation.hide(operator, Said.REVIEW, review, "")))
                .containsExactly("input.blank");
        moderation.hide(operator, Said.REVIEW, review, "含有电话").orBroken();
        assertThat(Refused.codes(moderation.hide(operator, Said.REVIEW, review, "再来")))
                .containsExactly("order.said_hidden");
        Review hidden = only();
        assertThat(hidden.text()).isNull();
        assertThat(hidden.hiddenReason()).isEqualTo("含有电话");
        assertThat(reviews.rating(product()).count(1)).isEqualTo(1);
        assertThat(look()).contains("含有电话").doesNotContain("打电话 138");
    }

    @Test
    void theDatabaseKeepsItWhoeverAsks() throws Exception {
        String insert =
                "insert into review (order_line_id, lot_id, product_id, storefront_id, bought_on,"
                        + " author, stars, body, written_at) select l.id, a.lot_id, l.product_id,"
                        + " a.storefront_id, current_date, 'x', 5, 'x', now() from order_line l"
                        + " join allocation a on a.order_line_id = l.id where l.id = "
                        + line();
        assertThatThrownBy(() -> sql(insert)).hasMessageContaining("not of what was sent");
        send();
        long review = write(5, "香").orBroken();
        String which = " where id = " + review;
        for (String change :
                List.of(
                        "delete from review" + which,
                        "update review set body = 'x'" + which,
                        "update review set stars = 1" + which)) {
            assertThatThrownBy(() -> sql(change)).as(change).hasMessageContaining("permission");
        }
        desk.answer(shop.seller(), review, "谢谢").orBroken();
        assertThatThrownBy(() -> sql("update review set answer = 'x'" + which))
                .hasMessageContaining("stays so");
    }

    @Test
    void aPageThatWasKeptShowsWhatIsSaid() throws Exception {
        send();
        assertThat(look()).doesNotContain("奶香很浓", "aggregateRating");
        assertThat(look()).doesNotContain("奶香很浓");
        long review = write(5, "奶香很浓").orBroken();
        assertThat(look()).contains("奶香很浓", "\"aggregateRating\"");
        desk.answer(shop.seller(), review, "谢谢您常来").orBroken();
        assertThat(look()).contains("谢谢您常来");
    }

    private void send() {
        OrderView.Part part = till.part(order, shop);
        sellers.dispatch(shop.seller(), part.fulfilmentId(), "示范快递", "1").orBroken();
    }

    private Outcome<Long> write(int stars, String text) {
        return desk.write(till.look(order), line(), stars, text, Actor.guest());
    }

    private long line() {
        return till.lines(order).getFirst().lineId();
    }

    private long product() {
        return shop.scene().productId();
    }

    private Review only() {
        List<Review> all = reviews.listOfProduct(product(), OptionalLong.empty(), Reviews.PAGE);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<String> audited(long review) throws SQLException {
        return books.ask(
                "select action from audit where subject_kind = 'review' and subject_id = ?",
                review);
    }

    private String look() throws Exception {
        return looker.look(request.getLocalPort(), shop.offerId());
    }

    private void sql(String change) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
