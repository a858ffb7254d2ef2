package org.tsagaan.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Race;

/** However many officers decide an application at the same moment, exactly one does. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficersAtOnceIT {

    private static final String SAREN = "萨仁奶食坊";

    @Inject private Registry registry;
    @Inject private ReviewDesk desk;
    @Inject private Race race;

    @Test
    void oneApprovesOrOneRefusesAndTheOtherIsTold() throws Exception {
        Person one = registry.official(Role.COUNTY_OFFICER, Registry.BANNER);
        Person other = registry.official(Role.COUNTY_OFFICER, Registry.BANNER);
        for (int round = 0; round < 5; round++) {
            Person applicant = registry.stranger();
            long id = registry.accepted(applicant, one, ProducerKind.FAMILY);
            Approval certificate = registry.certificate(one, id);
            List<Callable<Outcome<Long>>> deeds = new ArrayList<>();
            deeds.add(() -> desk.approve(one, id, certificate));
            deeds.add(() -> desk.approve(other, id, certificate));
            deeds.add(() -> desk.refuse(other, id, "场所不符合要求"));
            deeds.add(() -> desk.refuse(one, id, "场所不符合要求"));
            List<Outcome<Long>> answers = race.run(deeds);
            assertEquals(1, answers.stream().filter(a -> a instanceof Outcome.Done).count());
            assertEquals(
                    1,
                    registry.ask(
                            "select count(*) from application_event where application_id = ?"
                                    + " and kind in ('APPROVED', 'REFUSED')",
                            id));
            assertEquals(
                    1,
                    registry.ask(
                            "select count(*) from audit where subject_id = ? and action in"
                                    + " ('licensing.application_approved',"
                                    + " 'licensing.application_refused')",
                            id));
            long granted =
                    registry.ask(
                            "select count(*) from authorisation where number = ?",
                            certificate.number());
            long approved =
                    registry.ask(
                            "select count(*) from registration_application where id = ?"
                                    + " and state = 'APPROVED'",
                            id);
            assertEquals(approved, granted, "a certificate exactly when it was approved");
            assertEquals(
                    approved,
                    registry.ask(
                            "select count(*) from membership where account_id = ?",
                            applicant.accountId()),
                    "whoever came second left nothing behind");
        }
    }

    @Test
    void theDatabaseItselfHoldsTheWayOfAnApplication() throws SQLException {
        Person officer = registry.official(Role.COUNTY_OFFICER, Registry.BANNER);
        Person applicant = registry.stranger();
        long id = registry.accepted(applicant, officer, ProducerKind.FAMILY);
        refuses("update registration_application set state = 'SUBMITTED' where id = ?", id);
        refuses("update registration_application set answers = '{}' where id = ?", id);
        refuses(
                "update registration_application set state = 'REFUSED', due_on = null, decided_at ="
                        + " now(), decided_by = applicant_id, reason = 'x' where id = ?",
                id);
        refuses(
                "update registration_application set state = 'APPROVED', due_on = null,"
                        + " decided_at = now(), decided_by = "
                        + officer.accountId()
                        + " where id = ?",
                id);
        desk.refuse(officer, id, "材料不真实").orBroken();
        refuses("update registration_application set reason = 'x' where id = ?", id);
        assertThrows(
                SQLException.class,
                () -> registry.ask("delete from application_event where id = ? returning id", id));
        assertTrue(
                registry.ask("select count(*) from registration_application where id = ?", id) == 1,
                SAREN);
    }

    private void refuses(String sql, long id) {
        SQLException refused =
                assertThrows(SQLException.class, () -> registry.ask(sql + " returning id", id));
        assertEquals("23514", refused.getSQLState(), sql);
    }
}
