package org.tsagaan.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tsagaan.incontainer.Refused.codes;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.catalog.Products;
import org.tsagaan.inspection.Bench;
import org.tsagaan.inspection.InspectionAsked;
import org.tsagaan.inspection.InspectionRequests;
import org.tsagaan.inspection.Laboratories;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.LaboratoryProposal;
import org.tsagaan.inspection.LaboratoryRegistration;
import org.tsagaan.inspection.ParkLaboratories;
import org.tsagaan.inspection.Payer;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Race;
import org.tsagaan.order.Shopfront;

/** A park's laboratory tests for the park's tenants alone, whoever else is its neighbour. */
@ExtendWith(ArquillianExtension.class)
class ParksTestTheirTenantsIT {

    private static final int ROUNDS = 6;

    @Inject private Registry registry;
    @Inject private Applications applications;
    @Inject private ReviewDesk desk;
    @Inject private Parks parks;
    @Inject private ParkLaboratories parkLaboratories;
    @Inject private Laboratories laboratories;
    @Inject private InspectionRequests requests;
    @Inject private Shopfront shopfront;
    @Inject private Products products;
    @Inject private Bench bench;
    @Inject private Race race;

    private Person officer;
    private Person region;
    private long standard;

    @BeforeEach
    void meet() throws SQLException {
        officer = registry.official(Role.COUNTY_OFFICER, Registry.BANNER);
        region = registry.official(Role.REGULATOR, "150100");
        Bench.Scene others = shopfront.open().scene();
        standard = products.findProduct(others.productId()).orElseThrow().standardId();
    }

    @AfterEach
    void silence() throws SQLException {
        registry.silence();
    }

    @Test
    void ofTwoParksInOneDivisionEachTestsItsOwnTenantsFirstAndPaysForThem() throws SQLException {
        Bench.Scene east = tenant();
        Bench.Scene west = tenant();
        long eastern = laboratory(parkOf(east));
        long western = laboratory(parkOf(west));
        long unnamed = laboratory(0);
        assertThat(proposed(east)).startsWith(eastern).doesNotContain(western, unnamed);
        assertThat(proposed(west)).startsWith(western).doesNotContain(eastern, unnamed);
        assertThat(payers(east, eastern)).contains(Payer.PARK);
        assertThat(requests.listProposals(east.merchant(), east.lotId()).stream().skip(1))
                .allSatisfy(p -> assertThat(p.payers()).doesNotContain(Payer.PARK));
        Bench.Scene family = approved(ProducerKind.FAMILY);
        assertThat(proposed(family)).doesNotContain(eastern, western, unnamed);
        assertThat(codes(ask(family, eastern, Payer.SELF)))
                .containsExactly("inspection.laboratory_not_proposed");
        assertThat(codes(ask(west, eastern, Payer.PARK)))
                .containsExactly("inspection.laboratory_not_proposed");
        ask(east, eastern, Payer.PARK).orBroken();
        parks.endTenancy(region, parkOf(east), east.producerId(), "搬离").orBroken();
        assertThat(proposed(east)).doesNotContain(eastern);
    }

    @Test
    void aLaboratoryBelongsToOneParkAndAParkHasOne() throws SQLException {
        long park = registry.park(Registry.BANNER);
        long other = registry.park(Registry.BANNER);
        long first = laboratory(park);
        assertThat(codes(parkLaboratories.name(region, other, first)))
                .containsExactly("inspection.laboratory_of_another_park");
        long second = laboratory(park);
        assertThat(parkLaboratories.find(park).orElseThrow().id()).isEqualTo(second);
        parkLaboratories.name(region, other, first).orBroken();
        long regulators = laboratory(LaboratoryKind.REGULATOR);
        assertThat(codes(parkLaboratories.name(region, park, regulators)))
                .containsExactly("inspection.not_a_parks_laboratory");
        assertThat(codes(parkLaboratories.name(region, park, 1)))
                .containsExactly("inspection.no_such_laboratory");
        refuses("update laboratory set park_id = ? where id = ?", park, first);
        refuses("update laboratory set park_id = ? where id = ?", park, regulators);
    }

    @Test
    void theDatabaseItselfHoldsOneParkAtATimeAndTheEnd() throws SQLException {
        Bench.Scene east = tenant();
        long other = registry.park(Registry.BANNER);
        refuses(
                "insert into tenancy (producer_id, park_id, began_at) values (?, ?, now())",
                east.producerId(),
                other);
        long old =
                registry.ask(
                        "insert into tenancy (producer_id, park_id, began_at, ended_at, end_reason)"
                                + " values (?, ?, '2020-01-01', '2021-01-01', '搬离') returning id",
                        east.producerId(),
                        other);
        refuses(
                "insert into tenancy (producer_id, park_id, began_at, ended_at, end_reason)"
                        + " values (?, ?, '2020-06-01', '2020-07-01', '搬离')",
                east.producerId(),
                other);
        refuses("update tenancy set end_reason = '另一个' where id = ?", old);
        refuses("update tenancy set park_id = ? where id = ?", other, old);
    }

    @Test
    void whoeverApprovesAdmitsAndEndsAtOnceLeavesTheProducerInOnePark() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Bench.Scene east = tenant();
            long from = parkOf(east);
            long there = registry.park(Registry.BANNER);
            long third = registry.park(Registry.BANNER);
            Person merchant = east.merchant();
            long move =
                    applications
                            .startFor(
                                    merchant, ApplicationKind.CHANGE_OF_ADDRESS, east.producerId())
                            .orBroken();
            applications.save(merchant, move, Map.of("park", String.valueOf(there))).orBroken();
            registry.complete(merchant, move);
            applications.submit(merchant, move).orBroken();
            desk.accept(officer, move).orBroken();
            Person colleague = registry.official(Role.COUNTY_OFFICER, Registry.BANNER);
            Approval certificate = registry.certificate(officer, move);
            List<Callable<Outcome<Long>>> deeds = new ArrayList<>();
            deeds.add(() -> desk.approve(officer, move, certificate));
            deeds.add(() -> desk.approve(colleague, move, certificate));
            deeds.add(() -> parks.admit(region, third, east.producerId()));
            deeds.add(() -> ended(from, east.producerId()));
            List<Outcome<Long>> answers = race.run(deeds);
            assertThat(answers.subList(0, 2))
                    .as("one of the two approvals")
                    .filteredOn(a -> a instanceof Outcome.Done)
                    .hasSize(1);
            assertThat(parkOf(east)).as("where the approval moved it").isEqualTo(there);
            assertThat(
                            registry.ask(
                                    "select count(*) from tenancy where producer_id = ? and"
                                            + " ended_at is null",
                                    east.producerId()))
                    .isEqualTo(1);
            assertThat(
                            registry.ask(
                                    "select count(*) - (select count(*) + count(ended_at) from"
                                            + " tenancy where producer_id = ?) from audit a join"
                                            + " tenancy t on t.id = a.subject_id where"
                                            + " a.subject_kind = 'tenancy' and t.producer_id = ?",
                                    east.producerId(),
                                    east.producerId()))
                    .as("each beginning and each end is in the trail")
                    .isZero();
        }
    }

    /** The park bears no test that was asked for after the tenancy ended. */
    @Test
    void whoAsksWhileTheTenancyEndsAskedBeforeItOrIsRefused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Bench.Scene east = tenant();
            long park = parkOf(east);
            long own = laboratory(park);
            List<Callable<Outcome<Long>>> deeds = new ArrayList<>();
            deeds.add(() -> ask(east, own, Payer.PARK));
            deeds.add(() -> ended(park, east.producerId()));
            List<Outcome<Long>> answers = race.run(deeds);
            assertThat(answers.getLast()).isInstanceOf(Outcome.Done.class);
            if (answers.getFirst() instanceof Outcome.Done<Long>(Long request)) {
                assertThat(
                                registry.ask(
                                        "select count(*) from inspection_request q, tenancy t where"
                                                + " q.id = ? and t.producer_id = ? and"
                                                + " q.requested_at <= t.ended_at",
                                        request,
                                        east.producerId()))
                        .isEqualTo(1);
            } else {
                assertThat(codes(answers.getFirst()))
                        .containsExactly("inspection.laboratory_not_proposed");
            }
            assertThat(proposed(east)).doesNotContain(own);
        }
    }

    /** Ends it if it still is; whoever moved it in the meantime was first. */
    private Outcome<Long> ended(long park, long producer) {
        try {
            return parks.endTenancy(region, park, producer, "搬离");
        } catch (org.tsagaan.kernel.NotFound moved) {
            return Outcome.refused(org.tsagaan.kernel.Refusal.of("moved"));
        }
    }

    private Bench.Scene tenant() throws SQLException {
        return approved(ProducerKind.PARK_TENANT);
    }

    /** A workshop that the county approved, with a lot of today. */
    private Bench.Scene approved(ProducerKind kind) throws SQLException {
        Person applicant = registry.stranger();
        long id = registry.accepted(applicant, officer, kind);
        desk.approve(officer, id, registry.certificate(officer, id)).orBroken();
        ProducerView producer = registry.producer(applications.read(applicant, id));
        Person merchant = registry.member(applicant, producer.id(), Role.MERCHANT, Registry.BANNER);
        return bench.lotOf(
                new Bench.Scene(
                        producer.id(),
                        producer.authorisations().getFirst().id(),
                        0,
                        0,
                        0,
                        region,
                        merchant,
                        merchant,
                        merchant),
                standard);
    }

    private long parkOf(Bench.Scene scene) {
        return parks.findTenancy(scene.producerId()).orElseThrow().parkId();
    }

    /** A park's laboratory with scope for everything; of no park yet when the id is 0. */
    private long laboratory(long park) throws SQLException {
        long id = laboratory(LaboratoryKind.PARK);
        if (park != 0) {
            parkLaboratories.name(region, park, id).orBroken();
        }
        return id;
    }

    private long laboratory(LaboratoryKind kind) throws SQLException {
        long id = bench.organisation("LABORATORY");
        laboratories.register(region, new LaboratoryRegistration(id, kind)).orBroken();
        bench.accredit(region, id, "lead", "salmonella");
        return id;
    }

    private List<Long> proposed(Bench.Scene scene) {
        return requests.listProposals(scene.merchant(), scene.lotId()).stream()
                .map(LaboratoryProposal::laboratoryId)
                .toList();
    }

    private List<Payer> payers(Bench.Scene scene, long laboratory) {
        return requests.listProposals(scene.merchant(), scene.lotId()).stream()
                .filter(p -> p.laboratoryId() == laboratory)
                .findFirst()
                .orElseThrow()
                .payers();
    }

    private Outcome<Long> ask(Bench.Scene scene, long laboratory, Payer payer) {
        return requests.ask(
                scene.merchant(), new InspectionAsked(scene.lotId(), laboratory, payer, null));
    }

    private void refuses(String sql, Object... parameters) {
        assertThatThrownBy(() -> registry.ask(sql + " returning id", parameters))
                .isInstanceOf(SQLException.class);
    }
}
