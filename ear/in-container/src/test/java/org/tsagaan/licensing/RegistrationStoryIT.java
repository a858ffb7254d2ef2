package org.tsagaan.licensing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.ChineseCalendar;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;

/** From the first word to the certificate, for each kind of producer; and what the clock does. */
@ExtendWith(ArquillianExtension.class)
class RegistrationStoryIT {

    private static final List<ProducerKind> WORKSHOPS =
            Arrays.stream(ProducerKind.values()).filter(ProducerKind::isWorkshop).toList();

    @Inject private Registry registry;
    @Inject private Applications applications;
    @Inject private ApplicationPapers papers;
    @Inject private ReviewDesk desk;
    @Inject private Authorisations authorisations;
    @Inject private ChineseCalendar calendar;
    @Inject private MarketClock clock;

    private Person applicant;
    private Person officer;
    private Person regulator;

    @BeforeEach
    void meet() throws SQLException {
        applicant = registry.stranger();
        officer = registry.official(Role.COUNTY_OFFICER, Registry.BANNER);
        regulator = registry.official(Role.REGULATOR, "150100");
    }

    @AfterEach
    void silence() throws SQLException {
        registry.silence();
    }

    @Test
    void everyKindOfWorkshopIsRegisteredByItsCounty() throws SQLException {
        for (ProducerKind kind : WORKSHOPS) {
            Person family = registry.stranger();
            long id = registry.written(family, kind);
            applications.submit(family, id).orBroken();
            desk.accept(officer, id).orBroken();
            desk.approve(officer, id, registry.certificate(officer, id)).orBroken();
            ApplicationView done = applications.read(family, id);
            assertEquals(ApplicationState.APPROVED, done.state());
            ProducerView producer = registry.producer(done);
            assertEquals(kind, producer.kind());
            assertEquals(
                    Standing.IN_FORCE,
                    producer.authorisations().getFirst().standing(clock.today()));
            assertEquals(
                    1,
                    registry.ask(
                            "select count(*) from membership where account_id = ?"
                                    + " and organisation_id = ? and role = 'MERCHANT'",
                            family.accountId(),
                            producer.id()));
        }
    }

    @Test
    void anEnterpriseIsLicensedByTheRegionAndItsFileIsNotOnTheCountysDesk() {
        long id = registry.written(applicant, ProducerKind.LICENSED_ENTERPRISE);
        applications.submit(applicant, id).orBroken();
        assertThrows(NotFound.class, () -> desk.read(officer, id));
        assertThrows(NotFound.class, () -> desk.accept(officer, id));
        desk.accept(regulator, id).orBroken();
        desk.approve(regulator, id, registry.certificate(regulator, id)).orBroken();
        AuthorisationView licence =
                registry.producer(applications.read(applicant, id)).authorisations().getFirst();
        assertEquals(AuthorisationKind.PRODUCTION_LICENCE, licence.kind());
        assertTrue(LicenceNumber.parse(licence.number()).isPresent(), licence.number());
    }

    @Test
    void aDraftSurvivesHalfWrongAndIsSentOnlyWhole() {
        long id = applications.start(applicant, ProducerKind.FAMILY).orBroken();
        applications
                .save(applicant, id, Map.of("nameZh", "萨仁\0", "phone", "bad", "madeUp", "x"))
                .orBroken();
        ApplicationView draft = applications.read(applicant, id);
        assertEquals("bad", draft.answer("phone"));
        assertEquals("", draft.answer("madeUp"));
        assertTrue(applications.submit(applicant, id) instanceof Outcome.Refused, "not whole");
        assertEquals(ApplicationState.DRAFT, applications.read(applicant, id).state());
        assertThrows(NotFound.class, () -> desk.read(officer, id), "nobody reads a draft");
    }

    @Test
    void whatIsAnothersDoesNotExistByAnyNestedId() throws Exception {
        Person stranger = registry.stranger();
        Person elsewhere = registry.official(Role.COUNTY_OFFICER, Registry.OTHER_BANNER);
        long mine = registry.written(applicant, ProducerKind.FAMILY);
        long theirs = registry.written(stranger, ProducerKind.FAMILY);
        long document = applications.read(stranger, theirs).documents().getFirst().id();
        applications.submit(applicant, mine).orBroken();
        for (Person nosy : List.of(stranger, elsewhere)) {
            assertThrows(NotFound.class, () -> applications.read(nosy, mine));
            assertThrows(NotFound.class, () -> applications.save(nosy, mine, Map.of()));
            assertThrows(NotFound.class, () -> applications.submit(nosy, mine));
            assertThrows(NotFound.class, () -> applications.withdraw(nosy, mine, ""));
            assertThrows(NotFound.class, () -> desk.read(nosy, mine));
            assertThrows(NotFound.class, () -> desk.accept(nosy, mine));
            assertThrows(NotFound.class, () -> desk.askForCorrection(nosy, mine, "x"));
            assertThrows(NotFound.class, () -> desk.refuse(nosy, mine, "x"));
        }
        assertThrows(NotFound.class, () -> papers.open(applicant, mine, document));
        assertThrows(NotFound.class, () -> papers.open(applicant, theirs, document));
        assertThrows(NotFound.class, () -> papers.open(officer, theirs, document));
        assertThrows(NotFound.class, () -> papers.remove(stranger, mine, document));
        assertThrows(NotFound.class, () -> desk.listQueue(stranger, all(), Optional.empty(), 10));
        assertTrue(
                desk.listQueue(elsewhere, all(), Optional.empty(), 100).stream()
                        .noneMatch(e -> e.id() == mine),
                "another division's desk");
        long own = applications.read(applicant, mine).documents().getFirst().id();
        byte[] kept = Files.readAllBytes(papers.open(officer, mine, own).path());
        assertNotEquals((byte) 0x89, kept[0], "the picture was drawn anew");
        assertArrayEquals(new byte[] {(byte) 0xFF, (byte) 0xD8}, Arrays.copyOf(kept, 2));
    }

    @Test
    void theClockStandsStillWhileACorrectionIsAsked() {
        Instant monday = Instant.parse("2026-03-02T02:00:00Z");
        long id = at(monday, () -> registry.accepted(applicant, officer, ProducerKind.FAMILY));
        LocalDate due = registry.due(applicant, id);
        assertEquals(LocalDate.of(2026, 3, 16), due, "ten working days");
        at(monday.plusSeconds(3 * 86_400), () -> desk.askForCorrection(officer, id, "补一张照片"));
        assertTrue(
                desk.approve(officer, id, certificate()) instanceof Outcome.Refused,
                "nothing is decided meanwhile");
        Instant april = Instant.parse("2026-03-30T02:00:00Z");
        at(april, () -> applications.submit(applicant, id).orBroken());
        assertEquals(
                calendar.workingDays().after(LocalDate.of(2026, 3, 30), 7),
                registry.due(applicant, id),
                "seven of the ten are left, over the Qingming holiday");
        assertEquals(ApplicationState.IN_REVIEW, applications.read(applicant, id).state());
    }

    @Test
    void theTimerRemindsOnceThenEscalatesOnceAsTheClockMoves() throws SQLException {
        Instant monday = Instant.parse("2026-03-02T02:00:00Z");
        long id =
                at(
                        monday,
                        () -> {
                            long written = registry.written(applicant, ProducerKind.FAMILY);
                            applications.submit(applicant, written).orBroken();
                            return written;
                        });
        assertEquals(LocalDate.of(2026, 3, 9), registry.due(applicant, id), "five working days");
        registry.tick("2026-03-04T02:00:00Z");
        assertEquals(0, events(id, "REMINDED"), "three working days are left");
        registry.tick("2026-03-05T02:00:00Z");
        registry.tick("2026-03-06T02:00:00Z");
        assertEquals(1, events(id, "REMINDED"), "two are left: once");
        assertTrue(told(id, "REMINDED", officer) == 1, "the officer gets a letter");
        assertEquals(0, events(id, "ESCALATED"));
        registry.tick("2026-03-09T15:59:00Z");
        assertEquals(0, events(id, "ESCALATED"), "the last minute of the day in China");
        registry.tick("2026-03-09T16:01:00Z");
        registry.tick("2026-03-20T16:01:00Z");
        assertEquals(1, events(id, "ESCALATED"), "the day has passed: once");
        assertTrue(told(id, "ESCALATED", regulator) == 1, "the region is told");
    }

    @Test
    void whatIsNotCorrectedInTimeEndsByItself() throws SQLException {
        Instant monday = Instant.parse("2026-03-02T02:00:00Z");
        long id = at(monday, () -> registry.accepted(applicant, officer, ProducerKind.FAMILY));
        LocalDate until = at(monday, () -> desk.askForCorrection(officer, id, "补一张照片")).orBroken();
        registry.tick(ChinaTime.startOf(until).toString());
        assertEquals(1, told(id, "REMINDED", applicant));
        registry.tick(ChinaTime.startOf(until.plusDays(1)).toString());
        assertEquals(ApplicationState.WITHDRAWN, applications.read(applicant, id).state());
        assertEquals(1, told(id, "LAPSED", applicant));
    }

    private Approval certificate() {
        return new Approval("DEMO-X", "登记机关", clock.today(), clock.today().plusYears(3));
    }

    private long events(long id, String kind) throws SQLException {
        return registry.ask(
                "select count(*) from application_event where application_id = ? and kind = ?",
                id,
                kind);
    }

    private long told(long id, String kind, Person person) throws SQLException {
        return registry.ask(
                "select count(*) from licensing_notice n join application_event e on e.id ="
                        + " n.event_id join outbox o on o.aggregate_id = n.id and o.topic ="
                        + " 'LICENSING_NOTICE' where e.application_id = ? and e.kind = ? and"
                        + " n.account_id = ?",
                id,
                kind,
                person.accountId());
    }

    private static <T> T at(Instant instant, ScopedValue.CallableOp<T, RuntimeException> deed) {
        return MarketClock.at(instant, deed);
    }

    private static ReviewFilter all() {
        return new ReviewFilter(Optional.empty(), Optional.empty(), "");
    }
}
