package org.tsagaan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.Bench;

/** Officials, and what they oversee in a banner of their own. */
@ApplicationScoped
public class Oversight {

    /** A city in which no test does anything. */
    static final String ELSEWHERE = "150300";

    @Inject private Bench bench;

    /** A passed re-test by another laboratory. */
    void retest(long lot, long failed, Bench.Scene scene) throws Exception {
        long other = bench.organisation("LABORATORY");
        bench.insert("insert into laboratory (id, kind) values (?, 'PARK') returning id", other);
        long report =
                bench.insert(
                        "insert into inspection_report (number, kind, lot_id, laboratory_id,"
                                + " edition_id, sampled_on, tested_on, entered_by, entered_at,"
                                + " retest_of) select ?, 'RETEST', lot_id, ?, edition_id,"
                                + " sampled_on, tested_on, ?, now(), id from inspection_report"
                                + " where id = ? returning id",
                        UUID.randomUUID().toString(),
                        other,
                        scene.analyst().accountId(),
                        failed);
        bench.insert(
                "update inspection_report set outcome = 'PASSED', signed_by = ?, signed_at = now()"
                        + " where id = ? and lot_id = ? returning id",
                scene.approver().accountId(),
                report,
                lot);
    }

    /** One that waits for the next step until that day; a LICENCE is sent in, and the region's. */
    long application(Person applicant, String division, String state, String due) throws Exception {
        boolean licence = state.equals("LICENCE");
        return bench.insert(
                "insert into registration_application (kind, producer_kind, applicant_id, state,"
                        + " answers, division_code, started_at, submitted_at, due_on, days_left,"
                        + " reason) values (?, ?, ?, ?, '{\"nameZh\": \"某坊\"}', ?, now(), now(),"
                        + " cast(? as date), cast(nullif(?, '') as integer), ?) returning id",
                licence ? "PRODUCTION_LICENCE" : "WORKSHOP_REGISTRATION",
                licence ? "LICENSED_ENTERPRISE" : "FAMILY",
                applicant.accountId(),
                licence ? "SUBMITTED" : state,
                division,
                due,
                state.equals("CORRECTION_ASKED") ? "3" : "",
                state.equals("CORRECTION_ASKED") ? "请补正" : "");
    }

    /** The same scene, whose producer is now in that division. */
    Bench.Scene move(Bench.Scene scene, String division) throws Exception {
        seat(scene.producerId(), division);
        return scene;
    }

    void seat(long organisation, String division) throws Exception {
        bench.insert(
                "update organisation set division_code = ? where id = ? returning id",
                division,
                organisation);
    }

    /** An officer of elsewhere. */
    static Person stranger() {
        return official(Role.COUNTY_OFFICER, ELSEWHERE);
    }

    static Person official(Role role, String division) {
        return new Person(
                1,
                "某人",
                "somebody@example.org",
                "zh",
                List.of(new Membership(1, "-", role, division, "某局", "Office")));
    }

    /** Somebody who is in the register and was never granted anything. */
    void producerWithoutPaper(String division) throws Exception {
        long id = bench.organisation("PRODUCER");
        bench.insert(
                "insert into producer (id, kind, latitude, longitude) values (?, 'FAMILY', 44, 115)"
                        + " returning id",
                id);
        seat(id, division);
    }
}
