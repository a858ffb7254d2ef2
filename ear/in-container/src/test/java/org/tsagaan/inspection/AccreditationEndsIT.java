package org.tsagaan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tsagaan.incontainer.Refused.codes;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Race;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.standard.Verdict;

/**
 * From the moment an accreditation is suspended or withdrawn nothing is signed by it, not even at
 * that very moment; what was signed before stands, and the past is answered as it was.
 */
@ExtendWith(ArquillianExtension.class)
class AccreditationEndsIT {

    private static final String OUTSIDE =
            """
            select count(*) from inspection_report r join item_verdict v on v.report_id = r.id
            where r.laboratory_id = ? and r.signed_at is not null and not exists (
                select from accreditations_for(r.laboratory_id, r.tested_on, r.signed_at) a
                join accreditation_item i on i.accreditation_id = a.accreditation_id
                where i.item_code = v.item_code)
            """;

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Race race;
    @Inject private Laboratories laboratories;
    @Inject private Accreditations accreditations;
    @Inject private InspectionRequests requests;
    @Inject private Reports reports;
    @Inject private MarketClock clock;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    private Shop shop;
    private Bench.Scene scene;
    private long lead;

    @BeforeEach
    void openAWorkshop() throws SQLException {
        shop = shopfront.open();
        scene = shop.scene();
        lead = accreditationOf("lead");
    }

    @Test
    void nothingIsSignedWhileItIsSuspendedAndNothingEverOnceItIsWithdrawn() throws SQLException {
        long report = entered(2);
        long later = entered(2);
        InspectionAsked asked = Asker.asked(scene, shopfront.lot(scene, 2), Payer.SELF);
        assertThat(suspend("设备故障").orBroken()).isEqualTo(AccreditationState.SUSPENDED);
        assertThat(codes(reports.sign(scene.approver(), report)))
                .containsExactly("inspection.not_accredited");
        assertThat(codes(requests.ask(scene.merchant(), asked)))
                .containsExactly("inspection.laboratory_not_proposed");
        assertThat(codes(suspend("再次"))).containsExactly("inspection.accreditation_state");
        assertThat(codes(reinstate(" "))).containsExactly("input.blank");
        reinstate("已修复").orBroken();
        assertThat(reports.sign(scene.approver(), report).orBroken()).isEqualTo(Verdict.PASSED);
        assertThat(requests.ask(scene.merchant(), asked)).isInstanceOf(Outcome.Done.class);
        suspend("再查").orBroken();
        withdraw("出具虚假报告").orBroken();
        assertThat(codes(reinstate("复议"))).containsExactly("inspection.accreditation_state");
        assertThat(codes(reports.sign(scene.approver(), later)))
                .containsExactly("inspection.not_accredited");
        LaboratoryView read = laboratories.findLaboratory(scene.laboratoryId()).orElseThrow();
        assertThat(read.itemsInForce(clock.today())).containsExactly("salmonella");
        assertThat(
                        bench.insert(
                                "select count(*) from audit where subject_kind = 'laboratory' and"
                                        + " subject_id = ? and action = 'inspection.accreditation'"
                                        + " and reason <> ''",
                                scene.laboratoryId()))
                .isEqualTo(4);
    }

    @Test
    void onlyWhoKeepsLaboratoriesDoesSoAndOnlyToTheAccreditationsOfThatLaboratory()
            throws SQLException {
        long another = shopfront.open().scene().laboratoryId();
        assertThatThrownBy(
                        () ->
                                accreditations.withdraw(
                                        scene.approver(), scene.laboratoryId(), lead, "不"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accreditations.withdraw(scene.regulator(), another, lead, "不"))
                .isInstanceOf(NotFound.class);
        assertThat(stateOf(lead)).isEqualTo(AccreditationState.IN_FORCE);
    }

    @Test
    void whatWasSignedWhileItHeldStandsNowAndAtEveryInstantOfThePast() throws SQLException {
        PassedLot lot = shopfront.passedLot(scene, 5);
        shopfront.stock(lot, 10, shop);
        Instant before = clock.now();
        withdraw("出具虚假报告").orBroken();
        assertThat(uncovered("sale_facts", lot, "")).isZero();
        for (Instant then : List.of(before, clock.now())) {
            assertThat(uncovered("lot_facts_at", lot, then.toString())).isZero();
        }
        assertThat(bench.insert(OUTSIDE, scene.laboratoryId())).isZero();
    }

    @Test
    void whatWasTestedOnADayWithoutAccreditationIsNotSignedAfterIt() throws SQLException {
        daysAgo(9, () -> suspend("设备故障"));
        daysAgo(4, () -> reinstate("已修复"));
        assertThat(codes(reports.sign(scene.approver(), entered(6))))
                .containsExactly("inspection.not_accredited");
        assertThat(reports.sign(scene.approver(), entered(2)).orBroken()).isEqualTo(Verdict.PASSED);
        assertThat(bench.insert(OUTSIDE, scene.laboratoryId())).isZero();
    }

    @Test
    void theDatabaseItselfNeedsTheReasonAndKeepsTheEnd() throws SQLException {
        String begin =
                "insert into accreditation_interruption (accreditation_id, kind, reason, began_by,"
                        + " began_at) values ("
                        + lead
                        + ", 'SUSPENDED', '%s', 'test', now())";
        assertThat(refusal(begin.formatted(" "))).isEqualTo("23514");
        suspend("设备故障").orBroken();
        assertThat(refusal(begin.formatted("再次"))).as("one at a time").isEqualTo("23P01");
        reinstate("已修复").orBroken();
        String its = " where accreditation_id = " + lead;
        assertThat(refusal("update accreditation_interruption set end_reason = '好'" + its))
                .isEqualTo("23514");
        assertThat(refusal("update accreditation_interruption set reason = '好'" + its))
                .isEqualTo("42501");
        assertThat(refusal("delete from accreditation_interruption" + its)).isEqualTo("42501");
    }

    @Test
    void theWithdrawalWaitsForWhoIsSigningAndWhoSignsForTheWithdrawal() throws Exception {
        String row = "select from accreditation where id = " + lead;
        long report = entered(2);
        try (Connection other = market.getConnection();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute(row + " for no key update");
            CompletableFuture<Outcome<Verdict>> signature =
                    later(() -> reports.sign(scene.approver(), report));
            assertThatThrownBy(() -> signature.get(700, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            other.commit();
            signature.get(20, TimeUnit.SECONDS).orBroken();
            lock.execute(row + " for share");
            CompletableFuture<Outcome<AccreditationState>> withdrawal = later(() -> withdraw("停业"));
            assertThatThrownBy(() -> withdrawal.get(700, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            other.commit();
            withdrawal.get(20, TimeUnit.SECONDS).orBroken();
        }
    }

    /** The danger: a signature that read the accreditation before it was withdrawn, kept after. */
    @Test
    void whoSignsWhileItIsWithdrawnSignedBeforeItOrNotAtAll() throws Exception {
        int signed = 0;
        int refused = 0;
        for (int round = 0; round < 8; round++) {
            List<Callable<Outcome<?>>> deeds = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                long report = entered(2);
                deeds.add(() -> reports.sign(scene.approver(), report));
            }
            deeds.add(round % 2, () -> withdraw("停业"));
            List<Outcome<?>> answers = race.run(deeds);
            assertThat(answers.remove(round % 2)).isInstanceOf(Outcome.Done.class);
            for (Outcome<?> answer : answers) {
                if (answer instanceof Outcome.Done) {
                    signed++;
                } else {
                    refused++;
                    assertThat(codes(answer)).containsExactly("inspection.not_accredited");
                }
            }
            assertThat(bench.insert(OUTSIDE, scene.laboratoryId())).isZero();
            bench.accredit(scene.regulator(), scene.laboratoryId(), "lead");
            lead = accreditationOf("lead");
        }
        assertThat(signed + refused).isEqualTo(40);
    }

    private long entered(int daysOld) throws SQLException {
        return bench.enter(
                scene.around(shopfront.lot(scene, daysOld)),
                new TypedResult("lead", List.of("0.1")),
                new TypedResult("salmonella", List.of("ND", "ND")));
    }

    private Outcome<AccreditationState> suspend(String reason) {
        return accreditations.suspend(scene.regulator(), scene.laboratoryId(), lead, reason);
    }

    private Outcome<AccreditationState> reinstate(String reason) {
        return accreditations.reinstate(scene.regulator(), scene.laboratoryId(), lead, reason);
    }

    private Outcome<AccreditationState> withdraw(String reason) {
        return accreditations.withdraw(scene.regulator(), scene.laboratoryId(), lead, reason);
    }

    private void daysAgo(int days, Supplier<Outcome<AccreditationState>> deed) {
        MarketClock.at(clock.now().minus(Duration.ofDays(days)), () -> deed.get().orBroken());
    }

    private <T> CompletableFuture<T> later(Supplier<T> deed) {
        return CompletableFuture.supplyAsync(deed, threads);
    }

    private AccreditationState stateOf(long accreditation) {
        return laboratories
                .findLaboratory(scene.laboratoryId())
                .orElseThrow()
                .accreditations()
                .stream()
                .filter(a -> a.id() == accreditation)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private long accreditationOf(String item) throws SQLException {
        return bench.insert(
                "select max(a.id) from accreditation a join accreditation_item i on"
                    + " i.accreditation_id = a.id where a.laboratory_id = ? and i.item_code = ?",
                scene.laboratoryId(),
                item);
    }

    /** How many items of the lot's reports the gate finds outside the accreditation. */
    private long uncovered(String relation, PassedLot lot, String then) throws SQLException {
        String rows =
                then.isEmpty()
                        ? relation + " where lot_id = " + lot.lotId()
                        : relation + "(" + lot.lotId() + ", '" + then + "')";
        assertThat(bench.insert("select count(*) from " + rows)).isPositive();
        return bench.insert(
                "select coalesce(sum(jsonb_array_length(r -> 'uncovered')), 0) from"
                        + " (select facts from "
                        + rows
                        + ") f, jsonb_array_elements(f.facts -> 'reports') r");
    }

    private String refusal(String change) {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
