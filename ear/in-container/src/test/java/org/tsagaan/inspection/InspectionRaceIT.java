package org.tsagaan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsagaan.incontainer.Refused.codes;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Race;
import org.tsagaan.order.Shopfront;

/** Many ask, sign and correct at once: neither money, capacity nor a signature is given twice. */
@ExtendWith(ArquillianExtension.class)
class InspectionRaceIT {

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Race race;
    @Inject private Asker asker;
    @Inject private InspectionRequests requests;
    @Inject private LaboratoryBench laboratory;
    @Inject private Reports reports;
    @Inject private ReportReadings readings;
    @Inject private MarketClock clock;

    private Bench.Scene scene;
    private long lot;

    @BeforeEach
    void openAWorkshop() throws SQLException {
        scene = shopfront.open().scene();
        lot = shopfront.lot(scene, 3);
    }

    @Test
    void publicMoneyIsNeverOverspentHoweverManyAskAtOnceAndComesBack() throws Exception {
        int year = clock.today().getYear();
        long part =
                bench.insert(
                        "select b.fee_fen * s.share_percent / 100 from laboratory b,"
                                + " inspection_subsidy s where b.id = ? and s.year = ? and"
                                + " s.division_code = ?",
                        scene.laboratoryId(),
                        year,
                        Asker.DIVISION);
        bench.insert(
                "update inspection_subsidy set budget_fen = used_fen + ? where year = ? and"
                        + " division_code = ? returning budget_fen",
                3 * part,
                year,
                Asker.DIVISION);
        List<Bench.Scene> askers = new ArrayList<>();
        List<Callable<Outcome<Long>>> deeds = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Bench.Scene one = shopfront.open().scene();
            askers.add(one);
            InspectionAsked asked = Asker.asked(one, one.lotId(), Payer.PUBLIC);
            deeds.add(() -> requests.ask(one.merchant(), asked));
        }
        List<Outcome<Long>> answers = race.run(deeds);
        assertThat(answers).filteredOn(a -> a instanceof Outcome.Done).hasSize(3);
        assertThat(left(year)).isZero();
        int first =
                answers.indexOf(
                        answers.stream()
                                .filter(a -> a instanceof Outcome.Done)
                                .findFirst()
                                .orElseThrow());
        Bench.Scene served = askers.get(first);
        long request = answers.get(first).orBroken();
        requests.cancel(served.merchant(), served.lotId(), request).orBroken();
        assertThat(left(year)).isEqualTo(part);
        assertThat(codes(requests.cancel(served.merchant(), served.lotId(), request)))
                .containsExactly("inspection.not_to_cancel");
        assertThat(left(year)).as("given back once").isEqualTo(part);
        long declined = asker.ask(served, served.lotId(), Payer.PUBLIC);
        assertThat(left(year)).isZero();
        laboratory.decline(served.analyst(), declined, "封条破损").orBroken();
        assertThat(left(year)).isEqualTo(part);
        assertThat(
                        bench.insert(
                                "select count(*) from inspection_subsidy s where s.used_fen <>"
                                        + " coalesce((select sum(q.subsidy_fen) from"
                                        + " inspection_request q where q.subsidy_year = s.year and"
                                        + " q.subsidy_division = s.division_code and q.state not"
                                        + " in ('CANCELLED', 'DECLINED')), 0)"))
                .as("what was used is what the requests say")
                .isZero();
    }

    @Test
    void oneLotIsAskedOnceOfOneLaboratoryAndItsCapacityHolds() throws Exception {
        bench.insert(
                "update laboratory set capacity = 2 where id = ? returning id",
                scene.laboratoryId());
        assertThat(askAtOnce(List.of(lot, lot, lot, lot))).isEqualTo(1);
        List<Long> more = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            more.add(shopfront.lot(scene, 2));
        }
        assertThat(askAtOnce(more)).as("one place was left").isEqualTo(1);
    }

    @Test
    void whoSignsWhileItIsCorrectedSignsWhatWasSeenOrNothing() throws Exception {
        for (int round = 0; round < 5; round++) {
            long made = shopfront.lot(scene, 2);
            long request = asker.ask(scene, made, Payer.SELF);
            laboratory.receive(scene.analyst(), request, Asker.sealed("F-2", "")).orBroken();
            long report =
                    laboratory
                            .enter(scene.analyst(), request, asker.entry(request, Asker.GOOD))
                            .orBroken();
            Instant seen = readings.readInLaboratory(scene.approver(), report).enteredAt();
            List<Callable<Outcome<?>>> deeds = new ArrayList<>();
            deeds.add(() -> reports.signSeen(scene.approver(), report, seen));
            deeds.add(
                    () ->
                            laboratory.enter(
                                    scene.analyst(),
                                    request,
                                    asker.entry(request, Asker.TOO_MUCH_LEAD)));
            List<Outcome<?>> answers = race.run(deeds);
            assertThat(answers).filteredOn(a -> a instanceof Outcome.Done).hasSize(1);
        }
    }

    private long left(int year) throws SQLException {
        return bench.insert(
                "select budget_fen - used_fen from inspection_subsidy where year = ? and"
                        + " division_code = ?",
                year,
                Asker.DIVISION);
    }

    private int askAtOnce(List<Long> which) throws Exception {
        List<Callable<Outcome<Long>>> deeds = new ArrayList<>();
        for (long one : which) {
            deeds.add(() -> requests.ask(scene.merchant(), Asker.asked(scene, one, Payer.SELF)));
        }
        return (int) race.run(deeds).stream().filter(a -> a instanceof Outcome.Done).count();
    }
}
