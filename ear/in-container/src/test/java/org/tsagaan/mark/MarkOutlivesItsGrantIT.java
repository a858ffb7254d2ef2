package org.tsagaan.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
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
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Looker;
import org.tsagaan.order.Race;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Shopfront.Shop;

/**
 * Measure 4 of the notice: a badge is shown while its grant holds, never before and never longer,
 * also on pages that were kept; and a number is granted once for any day.
 */
@ExtendWith(ArquillianExtension.class)
class MarkOutlivesItsGrantIT {

    private static final int RIVALS = 6;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final MarkScope WHOLE = new MarkScope.Whole();
    private static final OptionalLong NEWEST = OptionalLong.empty();

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Looker looker;
    @Inject private Race race;
    @Inject private MarkDesk desk;
    @Inject private Marks marks;
    @Inject private HttpServletRequest request;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    private Shop shop;
    private Person regulator;
    private String number;

    @BeforeEach
    void openAShop() throws Exception {
        shop = shopfront.open();
        regulator = shop.scene().regulator();
        number = "DEMO-M-" + UUID.randomUUID();
    }

    @Test
    void aKeptPageShowsAMarkWithItsCommitAndNoLongerAfterItsWithdrawal() throws Exception {
        assertThat(look()).doesNotContain(number);
        assertThat(look()).doesNotContain(number);
        long id =
                desk.grant(regulator, terms(new MarkScope.Categories(Set.of("hurood")))).orBroken();
        assertThat(look()).contains(number, "乌珠穆沁（示范）", "示范机构", LAST.toString(), "#marks");
        assertThat(Refused.codes(withdraw(id, " "))).containsExactly("input.blank");
        assertThat(withdraw(id, "不再符合使用条件").orBroken()).isEqualTo(MarkState.WITHDRAWN);
        assertThat(look()).doesNotContain(number);
        assertThat(Refused.codes(withdraw(id, "再次"))).containsExactly("mark.already_withdrawn");
        MarkGrantView gone = marks.listOfProducer(holder()).getFirst();
        assertThat(gone.withdrawal()).isNotNull();
        assertThat(gone.scopeEn()).isNotBlank();
        assertThat(audited(id, "mark.grant")).isEqualTo(1);
        assertThat(audited(id, "mark.withdraw")).isEqualTo(1);
    }

    @Test
    void aProductShowsOnlyWhatIsGrantedForItAndOnlyItsOwnProducersProductsAreNamed()
            throws Exception {
        desk.grant(regulator, terms(new MarkScope.Categories(Set.of("chura")))).orBroken();
        assertThat(look()).doesNotContain(number);
        long another = shopfront.open().scene().productId();
        number += "-2";
        assertThat(Refused.codes(desk.grant(regulator, terms(products(product(), another)))))
                .containsExactly("mark.not_its_product");
        desk.grant(regulator, terms(products(product()))).orBroken();
        assertThat(look()).contains(number);
        assertThat(marks.listBadges(holder(), "hurood", another)).isEmpty();
    }

    @Test
    void theClockAloneBeginsAndEndsIt() {
        LocalDate last = LocalDate.of(2030, 6, 30);
        desk.grant(regulator, terms(WHOLE, FIRST, last)).orBroken();
        Instant begin = ChinaTime.startOf(FIRST);
        Instant end = ChinaTime.startOf(last.plusDays(1));
        assertThat(badges(begin.minusMillis(1))).isZero();
        assertThat(badges(begin)).isEqualTo(1);
        assertThat(badges(end.minusMillis(1))).isEqualTo(1);
        assertThat(badges(end)).isZero();
        assertThat(standing(begin.minusMillis(1))).isEqualTo(MarkStanding.NOT_YET_VALID);
        assertThat(standing(end.minusMillis(1))).isEqualTo(MarkStanding.IN_FORCE);
        assertThat(standing(end)).isEqualTo(MarkStanding.EXPIRED);
    }

    @Test
    void aNumberIsGrantedOnceForAnyDay() throws Exception {
        LocalDate middle = LocalDate.of(2028, 6, 30);
        long first = desk.grant(regulator, terms(WHOLE, FIRST, middle)).orBroken();
        assertThat(Refused.codes(desk.grant(regulator, terms(WHOLE, middle, LAST))))
                .containsExactly("mark.number_taken");
        desk.grant(regulator, terms(WHOLE, middle.plusDays(1), LAST)).orBroken();
        withdraw(first, "登记有误").orBroken();
        desk.grant(regulator, terms(WHOLE, FIRST, middle)).orBroken();
        number = "DEMO-R-" + UUID.randomUUID();
        Callable<Outcome<Long>> granting = () -> desk.grant(regulator, terms(WHOLE));
        assertThat(race.run(Collections.nCopies(RIVALS, granting)))
                .filteredOn(o -> o instanceof Outcome.Done<?>)
                .hasSize(1);
    }

    @Test
    void nobodyElseGrantsOrWithdraws() throws Exception {
        long id = desk.grant(regulator, terms(WHOLE)).orBroken();
        long stranger = shopfront.open().scene().producerId();
        assertThatThrownBy(() -> desk.withdraw(regulator, stranger, id, "别家的"))
                .isInstanceOf(NotFound.class);
        for (Person other :
                List.of(
                        shop.scene().merchant(),
                        bench.person(bench.organisation("OPERATOR"), Role.OPERATOR),
                        bench.person(bench.organisation("REGULATOR"), Role.COUNTY_OFFICER))) {
            assertThatThrownBy(() -> desk.grant(other, terms(WHOLE))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.withdraw(other, holder(), id, "无权"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.read(other, holder())).isInstanceOf(NotFound.class);
        }
        assertThat(marks.listOwn(shop.scene().merchant(), holder())).hasSize(1);
        assertThatThrownBy(() -> marks.listOwn(shop.scene().merchant(), stranger))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseKeepsItWhoeverAsks() throws Exception {
        long id = desk.grant(regulator, terms(WHOLE)).orBroken();
        String which = " where id = " + id;
        for (String change :
                List.of(
                        "delete from mark_grant" + which,
                        "update mark_grant set valid_until = date '2199-01-01'" + which,
                        "update mark_grant set number = 'x'" + which)) {
            assertThatThrownBy(() -> sql(change)).as(change).hasMessageContaining("permission");
        }
        assertThatThrownBy(() -> sql(row(number, "PRODUCER")))
                .hasMessageContaining("mark_grant_number_once");
        assertThatThrownBy(() -> sql(row(number + "-2", "PRODUCTS")))
                .hasMessageContaining("of scope PRODUCTS names 0 categories and 0 products");
        assertThatThrownBy(() -> sql("insert into mark_grant_category values (" + id + ", 'urum')"))
                .hasMessageContaining("of scope PRODUCER names 1 categories");
        withdraw(id, "不再符合").orBroken();
        assertThatThrownBy(() -> sql("update mark_grant set withdrawal_reason = 'x'" + which))
                .hasMessageContaining("stays withdrawn");
    }

    private String row(String anotherNumber, String scope) {
        return "insert into mark_grant (producer_id, kind, name_zh, name_en, issued_by, number,"
                + " scope, valid_from, valid_until, state, granted_by, granted_at) values ("
                + holder()
                + ", 'HACCP', 'x', 'x', 'x', '"
                + anotherNumber
                + "', '"
                + scope
                + "', date '2026-05-01', date '2026-05-01', 'GRANTED', 'test', now())";
    }

    private long badges(Instant instant) {
        return MarketClock.at(
                instant, () -> marks.listBadges(holder(), "hurood", product()).size());
    }

    /** The only one under which the list of all finds the grant at that instant. */
    private MarkStanding standing(Instant instant) {
        return MarketClock.at(
                instant,
                () -> {
                    List<MarkStanding> found =
                            List.of(MarkStanding.values()).stream()
                                    .filter(s -> !marks.listRegister(of(s), NEWEST, 2).isEmpty())
                                    .toList();
                    assertThat(found).hasSize(1);
                    return found.getFirst();
                });
    }

    private MarkFilter of(MarkStanding standing) {
        return new MarkFilter(
                number,
                Optional.of(MarkKind.GEOGRAPHICAL_INDICATION),
                Optional.of(standing),
                OptionalLong.of(holder()));
    }

    private Outcome<MarkState> withdraw(long id, String reason) {
        return desk.withdraw(regulator, holder(), id, reason);
    }

    private MarkTerms terms(MarkScope scope) {
        return terms(scope, FIRST, LAST);
    }

    private MarkTerms terms(MarkScope scope, LocalDate from, LocalDate until) {
        return new MarkTerms(
                holder(),
                MarkKind.GEOGRAPHICAL_INDICATION,
                "乌珠穆沁（示范）",
                "Ujimqin (demo)",
                "示范机构",
                number,
                scope,
                from,
                until);
    }

    private static MarkScope products(Long... ids) {
        return new MarkScope.Products(Set.of(ids));
    }

    private long holder() {
        return shop.scene().producerId();
    }

    private long product() {
        return shop.scene().productId();
    }

    private long audited(long id, String action) throws SQLException {
        return bench.insert(
                "select count(*) from audit where subject_kind = 'mark_grant' and subject_id = ?"
                        + " and action = ?",
                id,
                action);
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
