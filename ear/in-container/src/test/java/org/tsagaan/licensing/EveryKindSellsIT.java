package org.tsagaan.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.tsagaan.inspection.LaboratoryBench;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.LaboratoryRegistration;
import org.tsagaan.inspection.ParkLaboratories;
import org.tsagaan.inspection.Payer;
import org.tsagaan.inspection.Reports;
import org.tsagaan.inspection.ResultsEntry;
import org.tsagaan.inspection.SampleReceipt;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.order.SellerDesk;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Till;
import org.tsagaan.standard.Verdict;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.storefront.Offers;
import org.tsagaan.storefront.Shelving;
import org.tsagaan.storefront.StorefrontOpening;
import org.tsagaan.storefront.Storefronts;
import org.tsagaan.traceability.Lots;

/**
 * The reason for this market, for each kind of producer: from the application to units that were
 * sold and sent, through registration, standard and laboratory, and not a step earlier.
 */
@ExtendWith(ArquillianExtension.class)
class EveryKindSellsIT {

    private static final Actor TEST = Actor.system("test");
    private static final List<TypedResult> GOOD =
            List.of(
                    new TypedResult("lead", List.of("<0.05")),
                    new TypedResult("salmonella", List.of("ND", "ND")));

    @Inject private Registry registry;
    @Inject private Applications applications;
    @Inject private ReviewDesk desk;
    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Products products;
    @Inject private Lots lots;
    @Inject private Laboratories laboratories;
    @Inject private Parks parks;
    @Inject private ParkLaboratories parkLaboratories;
    @Inject private InspectionRequests requests;
    @Inject private LaboratoryBench laboratory;
    @Inject private Reports reports;
    @Inject private Storefronts storefronts;
    @Inject private Offers offers;
    @Inject private Shelving shelving;
    @Inject private Till till;
    @Inject private SellerDesk sellers;
    @Inject private MarketClock clock;

    private Bench.Scene others;
    private long standard;

    @BeforeEach
    void readAStandard() throws SQLException {
        others = shopfront.open().scene();
        standard = products.findProduct(others.productId()).orElseThrow().standardId();
    }

    @AfterEach
    void silence() throws SQLException {
        registry.silence();
    }

    @Test
    void familyWorkshop() throws Exception {
        walk(ProducerKind.FAMILY, LaboratoryKind.REGULATOR, Payer.PUBLIC);
    }

    @Test
    void largeHousehold() throws Exception {
        walk(ProducerKind.LARGE_HOUSEHOLD, LaboratoryKind.THIRD_PARTY, Payer.PUBLIC);
    }

    @Test
    void cooperative() throws Exception {
        walk(ProducerKind.COOPERATIVE, LaboratoryKind.REGULATOR, Payer.SELF);
    }

    @Test
    void parkTenantByThePark() throws Exception {
        walk(ProducerKind.PARK_TENANT, LaboratoryKind.PARK, Payer.PARK);
    }

    @Test
    void licensedEnterprise() throws Exception {
        walk(ProducerKind.LICENSED_ENTERPRISE, LaboratoryKind.THIRD_PARTY, Payer.SELF);
    }

    private void walk(ProducerKind kind, LaboratoryKind by, Payer payer) throws Exception {
        ProducerView producer = approved(kind);
        assertThat(producer.kind()).isEqualTo(kind);
        Person merchant = merchant(producer);
        Bench.Scene scene = bench.lotOf(scene(producer, merchant, by), standard);
        long lot = scene.lotId();
        long offer = offer(producer, lots.findLot(lot).orElseThrow().productId());
        shelving.shelve(merchant, lot, 5, shelving.left(merchant, lot)).orBroken();
        assertThat(till.place(Map.of(offer, 1)))
                .as("not before it passed")
                .isInstanceOf(Outcome.Refused.class);
        inspect(scene, payer);
        PlacedOrder order = till.buy(Map.of(offer, 2));
        long part = till.look(order).parts().getFirst().fulfilmentId();
        sellers.dispatch(merchant, part, "冷链", "T1").orBroken();
        assertThat(
                        bench.insert(
                                "select sum(a.quantity) from allocation a join order_line l on l.id"
                                        + " = a.order_line_id where l.fulfilment_id = ? and"
                                        + " a.lot_id = ? and a.state = 'DISPATCHED'",
                                part,
                                lot))
                .as("units of that lot were sent")
                .isEqualTo(2);
    }

    /** Whom the authority of its kind has approved. */
    private ProducerView approved(ProducerKind kind) throws SQLException {
        Person applicant = registry.stranger();
        Person official =
                kind.isWorkshop()
                        ? registry.official(Role.COUNTY_OFFICER, Registry.BANNER)
                        : registry.official(Role.REGULATOR, "150100");
        long id = registry.written(applicant, kind);
        applications.submit(applicant, id).orBroken();
        desk.accept(official, id).orBroken();
        desk.approve(official, id, registry.certificate(official, id)).orBroken();
        return registry.producer(applications.read(applicant, id));
    }

    private Person merchant(ProducerView producer) throws SQLException {
        return registry.member(registry.stranger(), producer.id(), Role.MERCHANT, Registry.BANNER);
    }

    /** The producer with a laboratory that may be asked. */
    private Bench.Scene scene(ProducerView producer, Person merchant, LaboratoryKind by)
            throws SQLException {
        long bench = laboratory(by);
        if (by == LaboratoryKind.PARK) {
            long park = parks.findTenancy(producer.id()).orElseThrow().parkId();
            parkLaboratories.name(Registry.REGION, park, bench).orBroken();
        }
        return new Bench.Scene(
                producer.id(),
                producer.authorisations().getFirst().id(),
                0,
                0,
                bench,
                others.regulator(),
                merchant,
                this.bench.person(bench, Role.ANALYST),
                this.bench.person(bench, Role.APPROVER));
    }

    private long laboratory(LaboratoryKind by) throws SQLException {
        long id =
                registry.ask(
                        "insert into organisation (kind, name_zh, name_en, division_code, address,"
                                + " phone, created_at) values ('LABORATORY', '化验室', 'Laboratory',"
                                + " ?, '-', '-', now()) returning id",
                        Registry.BANNER);
        laboratories.register(others.regulator(), new LaboratoryRegistration(id, by)).orBroken();
        bench.accredit(others.regulator(), id, "lead", "salmonella");
        return id;
    }

    private long offer(ProducerView producer, long productId) {
        long storefront =
                storefronts
                        .open(
                                new StorefrontOpening(
                                        producer.id(),
                                        StorefrontOpening.Kind.PRODUCER,
                                        "story-" + producer.id(),
                                        "店",
                                        "Shop",
                                        "",
                                        ""),
                                TEST)
                        .orBroken();
        return offers.list(storefront, productId, OfferTerms.retail(2_500), TEST);
    }

    /** Asked, received with a photograph, entered by one and signed by another. */
    private void inspect(Bench.Scene scene, Payer payer) {
        long request =
                requests.ask(
                                scene.merchant(),
                                new InspectionAsked(
                                        scene.lotId(), scene.laboratoryId(), payer, null))
                        .orBroken();
        SampleReceipt sealed =
                new SampleReceipt("F-" + request, "", List.of(Registry.photograph()));
        laboratory.receive(scene.analyst(), request, sealed).orBroken();
        LocalDate today = clock.today();
        long report =
                laboratory
                        .enter(
                                scene.analyst(),
                                request,
                                new ResultsEntry("DEMO-S-" + UUID.randomUUID(), today, today, GOOD))
                        .orBroken();
        assertThat(reports.sign(scene.approver(), report).orBroken()).isEqualTo(Verdict.PASSED);
    }
}
