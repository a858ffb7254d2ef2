package org.tsagaan.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tsagaan.incontainer.Refused.codes;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.AuthorisationState;
import org.tsagaan.licensing.Authorisations;
import org.tsagaan.licensing.Producers;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.LotHolds;
import org.tsagaan.recall.Recalls;
import org.tsagaan.standard.Verdict;

/** What speaks for a lot is made by two people within their scope, is final, and can be ended. */
@ExtendWith(ArquillianExtension.class)
class LotEvidenceIT {

    private static final TypedResult LEAD = new TypedResult("lead", List.of("<0.05"));
    private static final TypedResult SALMONELLA =
            new TypedResult("salmonella", List.of("ND", "未检出"));

    @Inject private Bench bench;
    @Inject private Reports reports;
    @Inject private ReportReadings readings;
    @Inject private Authorisations authorisations;
    @Inject private Producers producers;
    @Inject private LotHolds holds;
    @Inject private Recalls recalls;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    private Bench.Scene scene;

    @BeforeEach
    void set() throws SQLException {
        scene = bench.set();
    }

    @Test
    void whoEnteredDoesNotSignAndNobodyOfTheProducerDoes() throws SQLException {
        long report = bench.enter(scene, LEAD);
        assertThrows(NotFound.class, () -> reports.sign(scene.analyst(), report));
        assertEquals(
                List.of("inspection.four_eyes"),
                codes(reports.sign(bench.alsoApproving(scene.analyst()), report)));
        bench.join(scene.approver().accountId(), scene.producerId(), Role.MERCHANT);
        assertEquals(
                List.of("inspection.signer_is_of_producer"),
                codes(reports.sign(scene.approver(), report)));
    }

    @Test
    void theDatabaseItselfHoldsFourEyesAndNeitherOfTheProducer() {
        long report = bench.enter(scene, LEAD);
        assertEquals("23514", refusal(sign(report, scene.analyst().accountId())));
        assertEquals("23514", refusal(sign(report, scene.merchant().accountId())));
    }

    @Test
    void aLaboratorySignsOnlyWithinItsAccreditation() {
        long report = bench.enter(scene, LEAD, SALMONELLA);
        assertEquals(
                List.of("inspection.not_accredited"),
                codes(reports.sign(scene.approver(), report)));
        bench.accredit(scene.regulator(), scene.laboratoryId(), "salmonella");
        assertEquals(Verdict.PASSED, reports.sign(scene.approver(), report).orBroken());
        ReportView read = readings.findReport(report).orElseThrow();
        assertEquals(List.of("<0.05"), read.items().getFirst().results());
        assertEquals("≤ 0.2 mg/kg", read.items().getFirst().limitShown());
        assertEquals(List.of("ND", "ND"), read.items().getLast().results());
    }

    @Test
    void aMandatoryItemThatWasNotTestedLeavesTheReportIncomplete() {
        long report = bench.enter(scene, LEAD);
        assertEquals(Verdict.INCOMPLETE, reports.sign(scene.approver(), report).orBroken());
    }

    @Test
    void anUnsignedReportIsNotPublished() {
        long report = bench.enter(scene, LEAD);
        assertTrue(readings.findReport(report).isEmpty());
        assertEquals(List.of(), readings.listReportsOfLot(scene.lotId()));
        assertEquals(
                Verdict.INCOMPLETE, readings.readInLaboratory(scene.analyst(), report).outcome());
        assertThrows(NotFound.class, () -> readings.readInLaboratory(scene.merchant(), report));
    }

    @Test
    void aSignedReportNeverChangesAndIsWithdrawnForGood() {
        long report = bench.enter(scene, LEAD);
        reports.sign(scene.approver(), report).orBroken();
        for (String change :
                List.of(
                        "update inspection_report set outcome = 'PASSED' where id = " + report,
                        "delete from inspection_report where id = " + report,
                        "update inspection_result set value = 0 where report_id = " + report,
                        "delete from item_verdict where report_id = " + report)) {
            assertEquals("23514", refusal(change));
        }
        reports.withdraw(scene.approver(), report, "样品混淆").orBroken();
        assertEquals(
                List.of("inspection.already_withdrawn"),
                codes(reports.withdraw(scene.approver(), report, "再次")));
    }

    @Test
    void aRevocationWaitsForTheSaleThatReadTheAuthorisation() throws Exception {
        try (Connection sale = market.getConnection();
                Statement lock = sale.createStatement()) {
            sale.setAutoCommit(false);
            lock.execute(
                    "select from authorisation where id = "
                            + scene.authorisationId()
                            + " for share");
            CompletableFuture<Outcome<AuthorisationState>> revocation =
                    CompletableFuture.supplyAsync(
                            () ->
                                    authorisations.revoke(
                                            scene.regulator(), scene.authorisationId(), "违规"),
                            threads);
            assertThrows(TimeoutException.class, () -> revocation.get(700, TimeUnit.MILLISECONDS));
            sale.commit();
            assertEquals(
                    AuthorisationState.REVOKED, revocation.get(20, TimeUnit.SECONDS).orBroken());
        }
        assertEquals(
                List.of("licensing.state_not_allowed"),
                codes(authorisations.reinstate(scene.regulator(), scene.authorisationId(), "复核")));
        assertEquals(
                AuthorisationState.REVOKED,
                producers
                        .findProducer(scene.producerId())
                        .orElseThrow()
                        .authorisations()
                        .getFirst()
                        .state());
    }

    @Test
    void aFreezeIsLiftedAndARecallIsNot() throws SQLException {
        long freeze = holds.freeze(scene.regulator(), scene.lotId(), "待查").orBroken();
        assertEquals(
                List.of("recall.already_held"),
                codes(holds.freeze(scene.regulator(), scene.lotId(), "待查")));
        holds.lift(scene.regulator(), freeze, "查清").orBroken();
        assertThrows(
                NotFound.class,
                () -> recalls.announce(scene.analyst(), AskedRecalls.ofLot(scene.lotId())));
        recalls.announce(scene.merchant(), AskedRecalls.ofLot(scene.lotId())).orBroken();
        long recall = holds.listHolds(scene.lotId()).getFirst().id();
        assertEquals(
                List.of("recall.recall_is_final"),
                codes(holds.lift(scene.regulator(), recall, "查清")));
        assertEquals(
                3,
                bench.insert(
                        "select count(*) from audit where subject_kind = 'lot' and subject_id = ?"
                                + " and action like 'recall.%'",
                        scene.lotId()));
    }

    private static String sign(long report, long account) {
        return "update inspection_report set signed_at = now(), outcome = 'PASSED', signed_by = "
                + account
                + " where id = "
                + report;
    }

    private String refusal(String change) {
        SQLException refusal =
                assertThrows(
                        SQLException.class,
                        () -> {
                            try (Connection connection = market.getConnection();
                                    Statement statement = connection.createStatement()) {
                                statement.execute(change);
                            }
                        });
        return refusal.getSQLState();
    }
}
