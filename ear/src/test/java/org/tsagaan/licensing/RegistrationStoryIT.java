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
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.incontainer.MarketEar;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.ChineseCalendar;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.adapter.ReviewClock;

/** From the first word to the certificate, for each kind of producer; and what the clock does. */
@ExtendWith(ArquillianExtension.class)
class RegistrationStoryIT {

    private static final List<ProducerKind> WORKSHOPS =
            Arrays.stream(ProducerKind.values()).filter(ProducerKind::isWorkshop).toList();

    @Inject private Registry registry;
    @Inject private Applications applications;
    @Inject private ApplicationPapers papers;
    @Inject private ReviewDesk desk;
    @Inject private Producers producers;
    @Inject private Authorisations authorisations;
    @Inject private ReviewClock reviewClock;
    @Inject private ChineseCalendar calendar;
    @Inject private MarketClock clock;

    private Person applicant;
    private Person officer;
    private Person regulator;

    @Deployment
    static EnterpriseArchive application() {
        return MarketEar.with(RegistrationStoryIT.class, Registry.class);
    }

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
            ProducerView producer = producer(done);
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
                producer(applications.read(applicant, id)).authorisations().getFirst();
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
        tick("2026-03-04T02:00:00Z");
        assertEquals(0, events(id, "REMINDED"), "three working days are left");
        tick("2026-03-05T02:00:00Z");
        tick("2026-03-06T02:00:00Z");
        assertEquals(1, events(id, "REMINDED"), "two are left: once");
        assertTrue(told(id, "REMINDED", officer) == 1, "the officer gets a letter");
        assertEquals(0, events(id, "ESCALATED"));
        tick("2026-03-09T15:59:00Z");
        assertEquals(0, events(id, "ESCALATED"), "the last minute of the day in China");
        tick("2026-03-09T16:01:00Z");
        tick("2026-03-20T16:01:00Z");
        assertEquals(1, events(id, "ESCALATED"), "the day has passed: once");
        assertTrue(told(id, "ESCALATED", regulator) == 1, "the region is told");
    }

    @Test
    void whatIsNotCorrectedInTimeEndsByItself() throws SQLException {
        Instant monday = Instant.parse("2026-03-02T02:00:00Z");
        long id = at(monday, () -> registry.accepted(applicant, officer, ProducerKind.FAMILY));
        LocalDate until = at(monday, () -> desk.askForCorrection(officer, id, "补一张照片")).orBroken();
        tick(ChinaTime.startOf(until).toString());
        assertEquals(1, told(id, "REMINDED", applicant));
        tick(ChinaTime.startOf(until.plusDays(1)).toString());
        assertEquals(ApplicationState.WITHDRAWN, applications.read(applicant, id).state());
        assertEquals(1, told(id, "LAPSED", applicant));
    }

    @Test
    void aCertificateIsRenewedMovedGivenUpAndItsHolderRemindedOnce() throws SQLException {
        long first = registry.accepted(applicant, officer, ProducerKind.FAMILY);
        desk.approve(officer, first, registry.certificate(officer, first)).orBroken();
        ProducerView producer = producer(applications.read(applicant, first));
        AuthorisationView paper = producer.authorisations().getFirst();
        Person merchant = registry.member(applicant, producer.id(), Role.MERCHANT, Registry.BANNER);
        Instant near = ChinaTime.startOf(paper.validUntil().minusDays(30));
        tick(near.toString());
        tick(near.plusSeconds(60).toString());
        assertEquals(
                1,
                registry.ask(
                        "select count(*) from licensing_notice where authorisation_id = ?",
                        paper.id()));
        LocalDate later = renewed(merchant, producer.id());
        assertEquals(
                later,
                producers
                        .findProducer(producer.id())
                        .orElseThrow()
                        .authorisations()
                        .getFirst()
                        .validUntil());
        long moving =
                applications
                        .startFor(merchant, ApplicationKind.CHANGE_OF_ADDRESS, producer.id())
                        .orBroken();
        applications.save(merchant, moving, Map.of("address", "桑根达来镇 2 号")).orBroken();
        pass(merchant, moving, officer);
        ProducerView moved = producers.findProducer(producer.id()).orElseThrow();
        assertEquals("桑根达来镇 2 号", moved.address());
        assertEquals(AuthorisationState.IN_FORCE, moved.authorisations().getFirst().state());
        assertEquals(
                AuthorisationState.CANCELLED,
                moved.authorisations().stream()
                        .filter(a -> a.id() == paper.id())
                        .findFirst()
                        .orElseThrow()
                        .state(),
                "the old certificate is void");
        long now = moved.authorisations().getFirst().id();
        assertThrows(NotFound.class, () -> authorisations.giveUp(officer, now, "不再生产"));
        authorisations.giveUp(merchant, now, "不再生产").orBroken();
        assertTrue(
                applications.startFor(merchant, ApplicationKind.RENEWAL, producer.id())
                        instanceof Outcome.Refused,
                "nothing is left to renew");
    }

    @Test
    void whatIsSuspendedDoesNotComeBackByMoving() throws SQLException {
        ProducerView producer = registered();
        AuthorisationView paper = producer.authorisations().getFirst();
        Person merchant = registry.member(applicant, producer.id(), Role.MERCHANT, Registry.BANNER);
        long moving = moving(merchant, producer.id(), Registry.BANNER);
        desk.accept(officer, moving).orBroken();
        authorisations.suspend(officer, paper.id(), "整改").orBroken();
        assertTrue(
                desk.approve(officer, moving, registry.certificate(officer, moving))
                                instanceof Outcome.Refused<Long>(var reasons)
                        && reasons.getFirst().code().equals("licensing.not_in_force"));
        assertEquals(
                AuthorisationState.SUSPENDED,
                producers
                        .findProducer(producer.id())
                        .orElseThrow()
                        .authorisations()
                        .getFirst()
                        .state());
    }

    @Test
    void aMoveToAnotherCountyIsDecidedThere() throws SQLException {
        ProducerView producer = registered();
        Person merchant = registry.member(applicant, producer.id(), Role.MERCHANT, Registry.BANNER);
        long moving = moving(merchant, producer.id(), Registry.OTHER_BANNER);
        assertThrows(NotFound.class, () -> desk.read(officer, moving));
        Person there = registry.official(Role.COUNTY_OFFICER, Registry.OTHER_BANNER);
        desk.accept(there, moving).orBroken();
        desk.approve(there, moving, registry.certificate(there, moving)).orBroken();
        ProducerView moved = producers.findProducer(producer.id()).orElseThrow();
        assertEquals(Registry.OTHER_BANNER, moved.divisionCode());
        assertEquals(Standing.IN_FORCE, moved.authorisations().getFirst().standing(clock.today()));
    }

    @Test
    void anApplicationIsItsProducersWhoeverBeganIt() throws SQLException {
        ProducerView producer = registered();
        Person merchant = registry.member(applicant, producer.id(), Role.MERCHANT, Registry.BANNER);
        long renewal =
                applications.startFor(merchant, ApplicationKind.RENEWAL, producer.id()).orBroken();
        Person colleague =
                registry.member(registry.stranger(), producer.id(), Role.MERCHANT, Registry.BANNER);
        assertEquals(
                renewal,
                applications
                        .startFor(colleague, ApplicationKind.RENEWAL, producer.id())
                        .orBroken());
        assertEquals(renewal, applications.read(colleague, renewal).id());
        assertThrows(
                NotFound.class,
                () -> applications.read(applicant, renewal),
                "who acts for the producer no longer has lost it");
    }

    private ProducerView registered() {
        long first = registry.accepted(applicant, officer, ProducerKind.FAMILY);
        desk.approve(officer, first, registry.certificate(officer, first)).orBroken();
        return producer(applications.read(applicant, first));
    }

    private long moving(Person merchant, long producerId, String division) {
        long id =
                applications
                        .startFor(merchant, ApplicationKind.CHANGE_OF_ADDRESS, producerId)
                        .orBroken();
        applications
                .save(merchant, id, Map.of("address", "新址 2 号", "division", division))
                .orBroken();
        registry.complete(merchant, id);
        applications.submit(merchant, id).orBroken();
        return id;
    }

    @Test
    void aWorkshopBecomesAnEnterpriseAndStaysWhoItIs() throws SQLException {
        long first = registry.accepted(applicant, officer, ProducerKind.FAMILY);
        desk.approve(officer, first, registry.certificate(officer, first)).orBroken();
        ProducerView before = producer(applications.read(applicant, first));
        Person merchant = registry.member(applicant, before.id(), Role.MERCHANT, Registry.BANNER);
        long id = applications.startFor(merchant, ApplicationKind.UPGRADE, before.id()).orBroken();
        assertEquals(
                id,
                applications.startFor(merchant, ApplicationKind.UPGRADE, before.id()).orBroken(),
                "what is open is gone on with");
        applications
                .save(
                        merchant,
                        id,
                        Map.of(
                                "creditCode", Registry.creditCode(),
                                "milkSource", "合作社 30 户",
                                "dailyMilk", "2000"))
                .orBroken();
        pass(merchant, id, regulator);
        ProducerView after = producers.findProducer(before.id()).orElseThrow();
        assertEquals(before.id(), after.id());
        assertEquals(before.nameZh(), after.nameZh());
        assertEquals(ProducerKind.LICENSED_ENTERPRISE, after.kind());
        assertEquals(
                AuthorisationKind.PRODUCTION_LICENCE, after.authorisations().getFirst().kind());
    }

    private LocalDate renewed(Person merchant, long producerId) {
        long renewal =
                applications.startFor(merchant, ApplicationKind.RENEWAL, producerId).orBroken();
        registry.complete(merchant, renewal);
        applications.submit(merchant, renewal).orBroken();
        desk.accept(officer, renewal).orBroken();
        Approval longer = registry.certificate(officer, renewal);
        desk.approve(officer, renewal, longer).orBroken();
        return longer.validUntil();
    }

    private void pass(Person merchant, long id, Person official) {
        registry.complete(merchant, id);
        applications.submit(merchant, id).orBroken();
        desk.accept(official, id).orBroken();
        desk.approve(official, id, registry.certificate(official, id)).orBroken();
    }

    private Approval certificate() {
        return new Approval("DEMO-X", "登记机关", clock.today(), clock.today().plusYears(3));
    }

    private ProducerView producer(ApplicationView view) {
        return producers
                .findProducer(java.util.Objects.requireNonNull(view.producerId()))
                .orElseThrow();
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

    private void tick(String instant) {
        at(
                Instant.parse(instant),
                () -> {
                    reviewClock.tick();
                    return 0;
                });
    }

    private static <T> T at(Instant instant, ScopedValue.CallableOp<T, RuntimeException> deed) {
        return MarketClock.at(instant, deed);
    }

    private static ReviewFilter all() {
        return new ReviewFilter(Optional.empty(), Optional.empty(), "");
    }
}
