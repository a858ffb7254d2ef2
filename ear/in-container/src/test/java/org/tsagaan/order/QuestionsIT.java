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
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.notification.Mailbox;
import org.tsagaan.notification.adapter.Postman;
import org.tsagaan.order.Question.Answer;
import org.tsagaan.order.Question.Speaker;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.order.model.SayingRules;

/**
 * Whoever is signed in asks; the seller answers once, and so does each who was sent the product;
 * everybody reads it at once, nothing is deleted, and who asked is written to.
 */
@ExtendWith(ArquillianExtension.class)
class QuestionsIT {

    private static final int RIVALS = 6;

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Race race;
    @Inject private Looker looker;
    @Inject private Books books;
    @Inject private SellerDesk sellers;
    @Inject private QuestionDesk desk;
    @Inject private Questions questions;
    @Inject private Moderation moderation;
    @Inject private Postman postman;
    @Inject private HttpServletRequest request;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    private Shop shop;
    private Person asker;
    private Person buyer;

    @BeforeEach
    void offerAPassedLot() throws Exception {
        shop = shopfront.open();
        PassedLot lot = shopfront.passedLot(shop.scene(), 5);
        shopfront.stock(lot, 10, shop);
        asker = bench.person(bench.organisation("RETAIL_BUYER"), Role.BUYER);
        buyer = bench.person(bench.organisation("RETAIL_BUYER"), Role.BUYER);
    }

    @Test
    void whatIsAskedAndAnsweredIsShownAtOnceAlsoOnAPageThatWasKept() throws Exception {
        assertThat(look()).doesNotContain("怎么保存");
        assertThat(look()).doesNotContain("怎么保存");
        long id = desk.ask(asker, shop.offerId(), " 怎么保存？ ").orBroken();
        assertThat(look()).contains("怎么保存？", SayingRules.shortened(asker.displayName()));
        assertThat(only().text()).isEqualTo("怎么保存？");
        desk.answer(shop.seller(), id, "冷藏，五天内吃完。").orBroken();
        assertThat(look()).contains("冷藏，五天内吃完。");
        assertThat(only().isAnsweredBySeller()).isTrue();
        assertThat(
                        books.ask(
                                "select action from audit where subject_kind = 'question' and"
                                        + " subject_id = ?",
                                id))
                .containsExactly("order.question");
    }

    @Test
    void emptyAndTooManyAreRefusedAndOfNoOfferNothingIsAsked() {
        assertThat(Refused.codes(desk.ask(asker, shop.offerId(), "\u180b")))
                .containsExactly("input.blank");
        assertThatThrownBy(() -> desk.ask(asker, 1, "在吗？")).isInstanceOf(NotFound.class);
        for (int i = 0; i < 20; i++) {
            desk.ask(asker, shop.offerId(), "问题 " + i).orBroken();
        }
        assertThat(Refused.codes(desk.ask(asker, shop.offerId(), "还有")))
                .containsExactly("order.question_too_many");
        desk.ask(buyer, shop.offerId(), "别人还能问").orBroken();
    }

    @Test
    void whoWasSentItAnswersAndNobodyBefore() throws Exception {
        long id = desk.ask(asker, shop.offerId(), "酸吗？").orBroken();
        List<Question> shown = List.of(questions.read(id));
        PlacedOrder order = till.buyAs(buyer, Map.of(shop.offerId(), 1));
        assertThatThrownBy(() -> desk.answer(buyer, id, "酸")).isInstanceOf(NotFound.class);
        assertThat(questions.answerable(buyer, shown)).isEmpty();
        sellers.dispatch(shop.seller(), till.part(order, shop).fulfilmentId(), "示范快递", "1")
                .orBroken();
        assertThat(questions.answerable(buyer, shown)).containsExactly(id);
        assertThat(questions.answerable(asker, shown)).isEmpty();
        desk.answer(buyer, id, "不酸").orBroken();
        assertThat(questions.answerable(buyer, shown)).isEmpty();
        assertThat(Refused.codes(desk.answer(buyer, id, "还是不酸")))
                .containsExactly("order.question_answered");
        desk.answer(shop.seller(), id, "微酸").orBroken();
        assertThat(only().answers())
                .extracting(Answer::speaker)
                .containsExactly(Speaker.SELLER, Speaker.BUYER);
        Person stranger = bench.person(bench.organisation("PRODUCER"), Role.MERCHANT);
        assertThatThrownBy(() -> desk.answer(stranger, id, "买我的")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> questions.listOfSeller(stranger, seller(), OptionalLong.empty()))
                .isInstanceOf(NotFound.class);
        assertThat(questions.listOfSeller(shop.seller(), seller(), OptionalLong.empty()))
                .extracting(Question::id)
                .containsExactly(id);
    }

    @Test
    void ofManyAnswersOfTheSellerAtOnceOneIsWritten() throws Exception {
        long id = desk.ask(asker, shop.offerId(), "有货吗？").orBroken();
        Callable<Outcome<Long>> answering = () -> desk.answer(shop.seller(), id, "有");
        assertThat(race.run(Collections.nCopies(RIVALS, answering)))
                .filteredOn(o -> o instanceof Outcome.Done<Long>)
                .hasSize(1);
        assertThat(only().answers()).hasSize(1);
    }

    @Test
    void whoAskedIsWrittenToOfAnswersAndOfHiding() throws Exception {
        long id = desk.ask(asker, shop.offerId(), "电话 138？").orBroken();
        long answer = desk.answer(shop.seller(), id, "请在这里问。").orBroken();
        postman.deliver();
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst().text())
                .contains("请在这里问。", "/products/" + shop.offerId() + "/questions");
        Person operator = bench.person(bench.organisation("OPERATOR"), Role.OPERATOR);
        moderation.hide(operator, Said.QUESTION, id, "含有电话").orBroken();
        postman.deliver();
        assertThat(letters()).hasSize(2);
        assertThat(letters().getLast().text()).contains("含有电话");
        moderation.hide(operator, Said.ANSWER, answer, "广告").orBroken();
        assertThat(look()).contains("含有电话", "广告").doesNotContain("电话 138", "请在这里问。");
        assertThat(Refused.codes(moderation.hide(operator, Said.ANSWER, answer, "再来")))
                .containsExactly("order.said_hidden");
        assertThatThrownBy(() -> moderation.hide(shop.seller(), Said.QUESTION, id, "不好听"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> questions.listToModerate(asker, OptionalLong.empty()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseKeepsItWhoeverAsks() throws Exception {
        long id = desk.ask(asker, shop.offerId(), "怎么吃？").orBroken();
        String answer =
                "insert into answer (question_id, account_id, speaker, author, body, answered_at)"
                        + " values (%d, %d, '%s', 'x', 'x', now())";
        for (Speaker speaker : Speaker.values()) {
            assertThatThrownBy(() -> sql(answer.formatted(id, asker.accountId(), speaker)))
                    .hasMessageContaining("nor by a buyer");
        }
        for (String change :
                List.of(
                        "delete from question where id = " + id,
                        "update question set body = 'x' where id = " + id,
                        "update answer set body = 'x'")) {
            assertThatThrownBy(() -> sql(change)).as(change).hasMessageContaining("permission");
        }
        Person operator = bench.person(bench.organisation("OPERATOR"), Role.OPERATOR);
        moderation.hide(operator, Said.QUESTION, id, "重复").orBroken();
        assertThatThrownBy(
                        () ->
                                sql(
                                        "update question set hidden_at = null, hidden_reason = null"
                                                + " where id = "
                                                + id))
                .hasMessageContaining("stays so");
    }

    private long seller() {
        return shop.seller().memberships().getFirst().organisationId();
    }

    private Question only() {
        List<Question> all =
                questions.listOfProduct(
                        shop.scene().productId(), OptionalLong.empty(), Questions.PAGE);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<Mailbox.Received> letters() throws Exception {
        String address =
                books.ask("select email from account where id = ?", asker.accountId()).getFirst();
        return Mailbox.of(address);
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
