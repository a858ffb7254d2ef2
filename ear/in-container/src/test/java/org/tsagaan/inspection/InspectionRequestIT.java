package org.tsagaan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tsagaan.incontainer.Refused.codes;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.Shopfront;
import org.tsagaan.sellability.LotStandings;
import org.tsagaan.standard.Verdict;
import org.tsagaan.storefront.Shelving;
import org.tsagaan.traceability.Lots;

/** A lot is tested because somebody asked for it, by people who each do their own part of it. */
@ExtendWith(ArquillianExtension.class)
class InspectionRequestIT {

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Asker asker;
    @Inject private InspectionRequests requests;
    @Inject private LaboratoryBench laboratory;
    @Inject private Reports reports;
    @Inject private ReportReadings readings;
    @Inject private Certificates certificates;
    @Inject private LotStandings standings;
    @Inject private Shelving shelving;
    @Inject private Lots lots;
    @Inject private MarketClock clock;

    private Bench.Scene scene;
    private long lot;

    @BeforeEach
    void openAWorkshop() throws SQLException {
        scene = shopfront.open().scene();
        lot = shopfront.lot(scene, 3);
    }

    @Test
    void askedReceivedEnteredSentBackCorrectedSignedByAnotherSoldWithdrawn() throws SQLException {
        shelving.shelve(scene.merchant(), lot, 5, shelving.left(scene.merchant(), lot)).orBroken();
        long request = asker.ask(scene, lot, Payer.SELF);
        assertThat(
                        codes(
                                laboratory.enter(
                                        scene.analyst(),
                                        request,
                                        asker.entry(request, Asker.GOOD))))
                .containsExactly("inspection.not_to_enter");
        laboratory.receive(scene.analyst(), request, Asker.sealed("F-1", "完好")).orBroken();
        long report =
                laboratory
                        .enter(scene.analyst(), request, asker.entry(request, Asker.TOO_MUCH_LEAD))
                        .orBroken();
        assertThat(codes(reports.sign(bench.alsoApproving(scene.analyst()), report)))
                .containsExactly("inspection.four_eyes");
        assertThat(codes(laboratory.receive(scene.analyst(), request, Asker.sealed("F-9", ""))))
                .as("the seal that was noted stays")
                .containsExactly("inspection.not_to_receive");
        Instant seen = readings.readInLaboratory(scene.approver(), report).enteredAt();
        laboratory.sendBack(scene.approver(), request, "铅的单位不对").orBroken();
        assertThat(codes(reports.sign(scene.approver(), report)))
                .containsExactly("inspection.not_to_sign");
        assertThat(codes(laboratory.decline(scene.analyst(), request, "不检了")))
                .as("what was measured is not put aside")
                .containsExactly("inspection.not_to_decline");
        laboratory.enter(scene.analyst(), request, asker.entry(request, Asker.GOOD)).orBroken();
        assertThat(codes(reports.signSeen(scene.approver(), report, seen)))
                .containsExactly("inspection.corrected_since_seen");
        assertThat(isSellable()).isFalse();
        assertThat(reports.sign(scene.approver(), report).orBroken()).isEqualTo(Verdict.PASSED);
        assertThat(isSellable()).isTrue();
        InspectionRequestView done = requests.listOfLot(scene.merchant(), lot).getFirst();
        assertThat(done.state()).isEqualTo(RequestState.REPORTED);
        assertThat(done.outcome()).isEqualTo(Verdict.PASSED);
        assertThat(done.sealNumber()).isEqualTo("F-1");
        reports.withdraw(scene.approver(), report, "样品混淆").orBroken();
        assertThat(isSellable()).isFalse();
        assertThat(
                        bench.insert(
                                "select count(*) from audit where subject_kind ="
                                        + " 'inspection_request' and subject_id = ?",
                                request))
                .as("ask, receive, enter, send back, correct")
                .isEqualTo(5);
    }

    @Test
    void aFailedLotIsTestedAgainByAnotherLaboratoryInTimeAtOwnExpense() throws SQLException {
        long request = asker.ask(scene, lot, Payer.SELF);
        laboratory.receive(scene.analyst(), request, Asker.sealed("F-3", "")).orBroken();
        long failed =
                laboratory
                        .enter(scene.analyst(), request, asker.entry(request, Asker.TOO_MUCH_LEAD))
                        .orBroken();
        assertThat(reports.sign(scene.approver(), failed).orBroken()).isEqualTo(Verdict.FAILED);
        Bench.Scene other = shopfront.open().scene();
        InspectionAsked retest = new InspectionAsked(lot, other.laboratoryId(), Payer.SELF, failed);
        assertThat(
                        codes(
                                requests.ask(
                                        scene.merchant(),
                                        new InspectionAsked(
                                                lot, scene.laboratoryId(), Payer.SELF, failed))))
                .containsExactly("inspection.retest_by_same_laboratory");
        assertThat(
                        codes(
                                requests.ask(
                                        scene.regulator(),
                                        new InspectionAsked(
                                                lot, other.laboratoryId(), Payer.PUBLIC, failed))))
                .containsExactly("inspection.retest_is_the_producers");
        Instant later = clock.now().plus(Duration.ofDays(25));
        assertThat(codes(MarketClock.at(later, () -> requests.ask(scene.merchant(), retest))))
                .containsExactly("inspection.retest_too_late");
        long again = requests.ask(scene.merchant(), retest).orBroken();
        laboratory.receive(other.analyst(), again, Asker.sealed("F-4", "")).orBroken();
        long report =
                laboratory.enter(other.analyst(), again, asker.entry(again, Asker.GOOD)).orBroken();
        assertThat(reports.sign(other.approver(), report).orBroken()).isEqualTo(Verdict.PASSED);
        assertThat(readings.findReport(report).orElseThrow().retestOf()).isEqualTo(failed);
    }

    @Test
    void whatIsAnothersIsNotThere() throws SQLException {
        Bench.Scene other = shopfront.open().scene();
        long request = asker.ask(scene, lot, Payer.SELF);
        long theirs = asker.ask(other, other.lotId(), Payer.SELF);
        Person here = officer(Asker.DIVISION);
        Person elsewhere = officer("152529");
        for (Person nosy :
                List.of(
                        other.merchant(),
                        other.analyst(),
                        scene.analyst(),
                        scene.approver(),
                        elsewhere)) {
            hidden(() -> requests.listProposals(nosy, lot));
            hidden(() -> requests.ask(nosy, Asker.asked(scene, lot, Payer.SELF)));
            hidden(() -> requests.cancel(nosy, lot, request));
            assertThat(requests.listOfLot(nosy, lot)).isEmpty();
            assertThat(requests.mayAsk(nosy, lot)).isFalse();
        }
        hidden(() -> requests.cancel(other.merchant(), other.lotId(), request));
        hidden(() -> requests.cancel(scene.merchant(), lot, theirs));
        hidden(() -> requests.cancel(here, lot, request));
        for (Person nosy :
                List.of(scene.merchant(), scene.regulator(), other.analyst(), other.approver())) {
            hidden(() -> laboratory.read(nosy, request));
            hidden(() -> laboratory.findEdition(nosy, request));
            hidden(() -> laboratory.count(nosy, scene.laboratoryId()));
            hidden(
                    () ->
                            laboratory.listQueue(
                                    nosy, scene.laboratoryId(), RequestState.REQUESTED, 0, 10));
            notTheirDeeds(nosy, request);
            hidden(() -> laboratory.sendBack(nosy, request, "x"));
        }
        notTheirDeeds(scene.approver(), request);
        hidden(() -> laboratory.sendBack(scene.analyst(), request, "x"));
        assertThat(laboratory.read(scene.analyst(), request).state())
                .isEqualTo(RequestState.REQUESTED);
        assertThat(requests.listOfLot(here, lot)).hasSize(1);
    }

    @Test
    void anOfficialHasALotSampledAtPublicExpenseAndTheProducerCannotStopIt() throws SQLException {
        Person officer = officer(Asker.DIVISION);
        long request = requests.ask(officer, Asker.asked(scene, lot, Payer.PUBLIC)).orBroken();
        InspectionRequestView sampled = laboratory.read(scene.analyst(), request);
        assertThat(sampled.kind()).isEqualTo(ReportKind.SUPERVISORY);
        assertThat(
                        bench.insert(
                                "select count(*) from inspection_request where id = ? and"
                                        + " subsidy_year is null",
                                request))
                .as("not out of the money for workshops")
                .isEqualTo(1);
        hidden(() -> requests.cancel(scene.merchant(), lot, request));
        requests.cancel(officer, lot, request).orBroken();
    }

    @Test
    void aCertificateIsMadeOnceAndOfASignedReportOnly() {
        long report = bench.enter(scene.around(lot), Asker.GOOD.toArray(TypedResult[]::new));
        byte[] paper = "%PDF one".getBytes(StandardCharsets.UTF_8);
        hidden(() -> certificates.keep(report, paper));
        reports.sign(scene.approver(), report).orBroken();
        String hash = certificates.keep(report, paper).sha256();
        byte[] another = "%PDF two".getBytes(StandardCharsets.UTF_8);
        assertThat(certificates.keep(report, another).sha256()).isEqualTo(hash);
        assertThat(certificates.findHash(report)).contains(hash);
        assertThat(certificates.find(report).orElseThrow().pdf()).isEqualTo(paper);
        assertThatThrownBy(
                        () ->
                                bench.insert(
                                        "update report_certificate set pdf = '' where report_id ="
                                                + " ? returning report_id",
                                        report))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    private void notTheirDeeds(Person nosy, long request) {
        hidden(() -> laboratory.receive(nosy, request, Asker.sealed("F", "")));
        hidden(() -> laboratory.enter(nosy, request, asker.entry(request, Asker.GOOD)));
        hidden(() -> laboratory.decline(nosy, request, "x"));
    }

    private boolean isSellable() {
        return standings.find(lot).orElseThrow().isSellable();
    }

    private Person officer(String division) throws SQLException {
        long authority = bench.organisation("REGULATOR");
        Person known = bench.person(authority, Role.COUNTY_OFFICER);
        return new Person(
                known.accountId(),
                known.displayName(),
                known.email(),
                known.language(),
                List.of(
                        new Membership(
                                authority, "-", Role.COUNTY_OFFICER, division, "某", "Some")));
    }

    private static void hidden(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }
}
