package org.tsagaan.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tsagaan.incontainer.Refused.codes;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;

/** A workshop is the tenant of the park it works in, of one at a time, and every step is known. */
@ExtendWith(ArquillianExtension.class)
class ParksIT {

    private static final Person REGION = Registry.REGION;
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2099, 12, 31);

    @Inject private Registry registry;
    @Inject private Applications applications;
    @Inject private ReviewDesk desk;
    @Inject private Producers producers;
    @Inject private Parks parks;
    @Inject private Recognitions recognitions;

    @AfterEach
    void silence() throws SQLException {
        registry.silence();
    }

    @Test
    void approvalBeginsTheTenancyAMoveMovesItAndGrowingKeepsItUntilTheEnterpriseMoves()
            throws SQLException {
        Person officer = registry.official(Role.COUNTY_OFFICER, Registry.BANNER);
        Person applicant = registry.stranger();
        long id = registry.accepted(applicant, officer, ProducerKind.PARK_TENANT);
        long first = Long.parseLong(applications.read(applicant, id).answer("park"));
        desk.approve(officer, id, registry.certificate(officer, id)).orBroken();
        long producer = registry.producer(applications.read(applicant, id)).id();
        assertThat(parkOf(producer)).isEqualTo(first);
        assertThat(parks.read(first).tenants()).isEqualTo(1);
        assertThat(producers.listRegister(RegisterFilter.tenantsOf(first), 0, 10))
                .extracting(RegisterEntry::producerId)
                .containsExactly(producer);
        Person merchant = registry.member(applicant, producer, Role.MERCHANT, Registry.BANNER);
        long second = registry.park(Registry.OTHER_BANNER);
        Map<String, String> there =
                Map.of("division", Registry.OTHER_BANNER, "address", "新址", "park", "" + second);
        Person region = registry.official(Role.REGULATOR, "150100");
        Person theirs = registry.official(Role.COUNTY_OFFICER, Registry.OTHER_BANNER);
        change(merchant, theirs, producer, ApplicationKind.CHANGE_OF_ADDRESS, there);
        assertThat(parkOf(producer)).isEqualTo(second);
        assertThat(parks.read(first).tenants()).isZero();
        Map<String, String> grown =
                Map.of("creditCode", Registry.creditCode(), "milkSource", "合同牧户", "dailyMilk", "9");
        change(merchant, region, producer, ApplicationKind.UPGRADE, grown);
        assertThat(producers.findProducer(producer).orElseThrow().kind())
                .isEqualTo(ProducerKind.LICENSED_ENTERPRISE);
        assertThat(parkOf(producer)).as("growing does not end it").isEqualTo(second);
        Map<String, String> away =
                Map.of("division", Registry.BANNER, "address", "自建厂房", "park", "");
        change(merchant, region, producer, ApplicationKind.CHANGE_OF_ADDRESS, away);
        assertThat(parks.findTenancy(producer)).isEmpty();
        assertThat(
                        registry.ask(
                                "select count(*) from audit a join tenancy t on t.id = a.subject_id"
                                        + " where a.subject_kind = 'tenancy' and t.producer_id = ?",
                                producer))
                .as("begun, ended by moving, begun, ended by leaving")
                .isEqualTo(4);
    }

    @Test
    void aTenancyIsEndedWithAReasonAndOnlyATenantOfThereIsAdmitted() throws SQLException {
        Person officer = registry.official(Role.COUNTY_OFFICER, Registry.BANNER);
        Person applicant = registry.stranger();
        long id = registry.accepted(applicant, officer, ProducerKind.PARK_TENANT);
        desk.approve(officer, id, registry.certificate(officer, id)).orBroken();
        ProducerView producer = registry.producer(applications.read(applicant, id));
        long park = parkOf(producer.id());
        long other = registry.park(Registry.BANNER);
        assertThat(codes(parks.admit(REGION, other, producer.id())))
                .containsExactly("licensing.tenant_already");
        assertThat(codes(parks.endTenancy(REGION, park, producer.id(), " ")))
                .containsExactly("input.blank");
        assertThatThrownBy(() -> parks.endTenancy(REGION, other, producer.id(), "搬离"))
                .isInstanceOf(NotFound.class);
        parks.endTenancy(REGION, park, producer.id(), "搬离园区").orBroken();
        assertThat(parks.findTenancy(producer.id())).isEmpty();
        assertThatThrownBy(() -> parks.endTenancy(REGION, park, producer.id(), "搬离"))
                .isInstanceOf(NotFound.class);
        parks.admit(REGION, other, producer.id()).orBroken();
        assertThat(parkOf(producer.id())).isEqualTo(other);
        long elsewhere = registry.park(Registry.OTHER_BANNER);
        assertThat(codes(parks.admit(REGION, elsewhere, producer.id())))
                .containsExactly("licensing.tenant_elsewhere", "licensing.tenant_already");
        Person family = registry.stranger();
        long home = registry.accepted(family, officer, ProducerKind.FAMILY);
        desk.approve(officer, home, registry.certificate(officer, home)).orBroken();
        long household = registry.producer(applications.read(family, home)).id();
        assertThat(codes(parks.admit(REGION, park, household)))
                .containsExactly("licensing.not_a_park_tenant");
        assertThat(codes(parks.admit(REGION, park, 1)))
                .containsExactly("licensing.no_such_producer");
    }

    /** What was sent in while a park was typed freely can not be approved: there is no tenancy. */
    @Test
    void aParkThatIsNotOnRecordIsCorrectedBeforeTheApproval() throws SQLException {
        Person officer = registry.official(Role.COUNTY_OFFICER, Registry.BANNER);
        Person applicant = registry.stranger();
        long id = registry.written(applicant, ProducerKind.PARK_TENANT);
        registry.ask(
                "update registration_application set state = 'SUBMITTED', submitted_at = now(),"
                        + " division_code = '152530', due_on = current_date + 9, answers ="
                        + " cast(jsonb_set(cast(answers as jsonb), '{park}', '\"老园区\"') as text)"
                        + " where id = ? returning id",
                id);
        desk.accept(officer, id).orBroken();
        Approval certificate = registry.certificate(officer, id);
        assertThat(codes(desk.approve(officer, id, certificate)))
                .containsExactly("licensing.park_to_correct");
        desk.askForCorrection(officer, id, "请从名录中选择园区").orBroken();
        assertThat(codes(applications.submit(applicant, id)))
                .containsExactly("licensing.choose_park");
        String right = String.valueOf(registry.park(Registry.BANNER));
        applications.save(applicant, id, Map.of("park", right)).orBroken();
        applications.submit(applicant, id).orBroken();
        desk.approve(officer, id, certificate).orBroken();
        assertThat(parkOf(registry.producer(applications.read(applicant, id)).id()))
                .isEqualTo(Long.parseLong(right));
    }

    @Test
    void onlyTheRegulatorKeepsParks() throws SQLException {
        long park = registry.park(Registry.BANNER);
        Person officer = registry.official(Role.COUNTY_OFFICER, Registry.BANNER);
        for (Person nosy : List.of(registry.stranger(), officer)) {
            hidden(() -> parks.enter(nosy));
            hidden(() -> parks.register(nosy, Registry.parkIn(Registry.BANNER)));
            hidden(() -> parks.describe(nosy, park, 0, STORY, PLACE));
            hidden(() -> parks.admit(nosy, park, 1));
            hidden(() -> parks.endTenancy(nosy, park, 1, "x"));
        }
        hidden(() -> parks.read(1));
        assertThat(codes(parks.describe(REGION, park, 7, STORY, new Position(91, 0))))
                .containsExactly("licensing.not_on_earth", "input.changed_meanwhile");
        parks.describe(REGION, park, parks.read(park).version(), STORY, PLACE).orBroken();
        assertThat(parks.read(park).story()).isEqualTo(STORY);
        assertThat(codes(parks.describe(REGION, park, 0, STORY, PLACE)))
                .containsExactly("input.changed_meanwhile");
    }

    @Test
    void onlyAParkIsRecognisedAsDemonstrationPark() throws SQLException {
        long park = registry.park(Registry.BANNER);
        RecognitionGrant grant = recognition(park, RecognitionKind.DEMONSTRATION_PARK);
        long id = recognitions.grant(REGION, grant).orBroken();
        assertThat(parks.read(park).recognition())
                .isEqualTo(new ParkView.Recognised(grant.number(), FROM, UNTIL));
        assertThat(
                        codes(
                                recognitions.grant(
                                        REGION,
                                        recognition(park, RecognitionKind.DEMONSTRATION_STORE))))
                .containsExactly("licensing.not_a_store");
        for (String kind : List.of("STORE", "PRODUCER", "LABORATORY")) {
            long other =
                    registry.ask(
                            "insert into organisation (kind, name_zh, name_en, division_code,"
                                    + " address, phone, created_at) values (?, '某', 'Some',"
                                    + " '152530', '-', '-', now()) returning id",
                            kind);
            assertThat(
                            codes(
                                    recognitions.grant(
                                            REGION,
                                            recognition(
                                                    other, RecognitionKind.DEMONSTRATION_PARK))))
                    .containsExactly("licensing.not_a_park");
        }
        recognitions.revoke(REGION, id, "不再符合示范条件").orBroken();
        assertThat(parks.read(park).recognition()).isNull();
    }

    private static final Story STORY = new Story("共用冷库", "A shared cold store");
    private static final Position PLACE = new Position(42.2, 116.1);

    private static RecognitionGrant recognition(long organisation, RecognitionKind kind) {
        return new RecognitionGrant(organisation, kind, "DEMO-" + UUID.randomUUID(), FROM, UNTIL);
    }

    private void change(
            Person merchant,
            Person official,
            long producer,
            ApplicationKind kind,
            Map<String, String> answers) {
        long id = applications.startFor(merchant, kind, producer).orBroken();
        applications.save(merchant, id, answers).orBroken();
        registry.complete(merchant, id);
        applications.submit(merchant, id).orBroken();
        desk.accept(official, id).orBroken();
        desk.approve(official, id, registry.certificate(official, id)).orBroken();
    }

    private long parkOf(long producer) {
        return parks.findTenancy(producer).orElseThrow().parkId();
    }

    private static void hidden(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }
}
