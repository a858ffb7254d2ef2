package org.tsagaan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tsagaan.incontainer.Refused.codes;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.inspection.Bench;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Race;

/** Who runs the market enters organisations and says who acts for them, and is never lost. */
@ExtendWith(ArquillianExtension.class)
class OrganisationDeskIT {

    private static final String EARLY = "92152528MA0DEM0135";

    @Inject private OrganisationDesk desk;
    @Inject private Organisations organisations;
    @Inject private Bench bench;
    @Inject private Race race;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    private long office;
    private Person operator;
    private Person regulator;

    @BeforeEach
    void runAMarket() throws SQLException {
        office = bench.organisation("OPERATOR");
        operator = bench.person(office, Role.OPERATOR);
        regulator = bench.person(bench.organisation("REGULATOR"), Role.REGULATOR);
    }

    @Test
    void aLaboratoryIsEnteredAndFoundAndPeopleActForItUntilTheyDoNot() throws SQLException {
        String name = "检验所" + UUID.randomUUID();
        long id = desk.register(regulator, laboratory(name, null, "")).orBroken();
        assertThat(
                        desk.list(
                                operator,
                                name.substring(3),
                                Optional.of(OrganisationKind.LABORATORY),
                                OptionalLong.empty(),
                                9))
                .extracting(e -> e.organisation().id())
                .containsExactly(id);
        Person analyst = bench.person(bench.organisation("LABORATORY"), Role.ANALYST);
        String email = email(analyst);
        assertThat(codes(desk.grant(operator, id, "nobody@example.org", Role.ANALYST)))
                .containsExactly("account.no_such_account");
        assertThat(codes(desk.grant(operator, id, "@", Role.BUYER)))
                .containsExactly("account.role_not_of_kind", "account.email_invalid");
        desk.grant(operator, id, " " + email.toUpperCase(java.util.Locale.ROOT), Role.ANALYST)
                .orBroken();
        desk.grant(operator, id, email, Role.ANALYST).orBroken();
        assertThat(desk.listMembers(regulator, id))
                .extracting(OrganisationMember::email, OrganisationMember::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(email, Role.ANALYST));
        assertThat(codes(desk.withdraw(operator, id, analyst.accountId(), Role.APPROVER)))
                .containsExactly("account.not_in_role");
        desk.withdraw(operator, id, analyst.accountId(), Role.ANALYST).orBroken();
        assertThat(desk.listMembers(operator, id)).isEmpty();
        assertThat(
                        bench.insert(
                                "select count(*) from audit where subject_kind = 'organisation' and"
                                        + " subject_id = ?",
                                id))
                .as("entered, granted once, withdrawn")
                .isEqualTo(3);
    }

    @Test
    void aMistypedCreditCodeIsToldAndBelievedOnlyWithANote() {
        String name = "检验所" + UUID.randomUUID();
        assertThat(codes(desk.register(operator, laboratory(name, EARLY, ""))))
                .containsExactly("account.credit_code_check");
        assertThat(codes(desk.register(operator, laboratory(name, "x", ""))))
                .containsExactly("account.credit_code_shape");
    }

    @Test
    void forEverybodyElseThereIsNoSuchDeskAndNoWayAroundIt() throws SQLException {
        NewOrganisation form = laboratory("检验所", null, "");
        Person officer = bench.person(bench.organisation("REGULATOR"), Role.COUNTY_OFFICER);
        Person merchant = bench.person(bench.organisation("PRODUCER"), Role.MERCHANT);
        for (Person nosy : List.of(officer, merchant)) {
            assertNotThere(() -> desk.register(nosy, form));
            assertNotThere(() -> organisations.register(nosy, form));
            assertNotThere(() -> desk.listMembers(nosy, office));
            assertNotThere(() -> desk.grant(nosy, office, "x@example.org", Role.OPERATOR));
        }
        for (Person nosy : List.of(officer, merchant, regulator)) {
            assertNotThere(() -> desk.withdraw(nosy, office, 1, Role.OPERATOR));
            assertNotThere(
                    () -> {
                        organisations.grant(nosy, nosy.accountId(), office, Role.OPERATOR);
                        return Outcome.done(office);
                    });
        }
        assertThat(codes(organisations.found(Actor.system("test"), form, operator.accountId())))
                .containsExactly("account.founded");
    }

    /** The danger: two operators who take the role from each other, and nobody is left. */
    @Test
    void ofThoseWhoRunTheMarketOneStaysHoweverManyAreWithdrawnAtOnce() throws Exception {
        Person second = bench.person(office, Role.OPERATOR);
        try (Connection other = market.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute(
                    "delete from membership where role = 'OPERATOR' and account_id not in ("
                            + operator.accountId()
                            + ", "
                            + second.accountId()
                            + ")");
        }
        List<Callable<Outcome<Long>>> deeds = new ArrayList<>();
        deeds.add(() -> desk.withdraw(operator, office, second.accountId(), Role.OPERATOR));
        deeds.add(() -> desk.withdraw(second, office, operator.accountId(), Role.OPERATOR));
        List<Outcome<Long>> answers = race.run(deeds);
        assertThat(answers).filteredOn(a -> a instanceof Outcome.Done).hasSize(1);
        assertThat(answers)
                .filteredOn(a -> a instanceof Outcome.Refused)
                .allSatisfy(a -> assertThat(codes(a)).containsExactly("account.last_operator"));
        assertThat(operators()).isEqualTo(1);
        try (Connection other = market.getConnection();
                Statement statement = other.createStatement()) {
            assertThatThrownBy(
                            () ->
                                    statement.execute(
                                            "delete from membership where role = 'OPERATOR'"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).isEqualTo("23514"));
        }
        assertThat(operators()).isEqualTo(1);
    }

    private long operators() throws SQLException {
        return bench.insert("select count(*) from membership where role = 'OPERATOR'");
    }

    private String email(Person person) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement();
                var answer =
                        statement.executeQuery(
                                "select email from account where id = " + person.accountId())) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void assertNotThere(Callable<?> deed) {
        assertThatThrownBy(deed::call).isInstanceOf(NotFound.class);
    }

    private static NewOrganisation laboratory(
            String name, @Nullable String creditCode, String note) {
        return new NewOrganisation(
                OrganisationKind.LABORATORY,
                name,
                "Laboratory",
                null,
                creditCode,
                note,
                "152500",
                "锡林浩特",
                "0479-0000000");
    }
}
