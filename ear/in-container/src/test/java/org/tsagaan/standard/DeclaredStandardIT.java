package org.tsagaan.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.catalog.Products;
import org.tsagaan.incontainer.Refused;
import org.tsagaan.inspection.Bench;
import org.tsagaan.inspection.Bench.Scene;
import org.tsagaan.inspection.Reports;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Race;

/**
 * Measure 8 of the notice: a producer's own standard is in force once it is publicly declared,
 * never laxer than what it is drawn up on, never for what was made before, and nobody else's.
 */
@ExtendWith(ArquillianExtension.class)
class DeclaredStandardIT {

    private static final int RIVALS = 4;
    private static final Limit WHITE = new Limit.Qualitative("乳白", "Milk white");

    @Inject private Bench bench;
    @Inject private Declarations declarations;
    @Inject private StandardDesk desk;
    @Inject private Standards standards;
    @Inject private Products products;
    @Inject private Reports reports;
    @Inject private Race race;
    @Inject private MarketClock clock;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    private Scene scene;
    private LocalDate today;
    private long basis;
    private String code;

    @BeforeEach
    void findABasis() throws SQLException {
        scene = bench.set();
        today = clock.today();
        basis = products.findProduct(scene.productId()).orElseThrow().standardId();
        code = "Q/DEMO %04dS".formatted(ThreadLocalRandom.current().nextInt(10_000));
        while (standards.listStandards().stream().anyMatch(s -> s.code().equals(code))) {
            code = "Q/DEMO %04dS".formatted(ThreadLocalRandom.current().nextInt(10_000));
        }
    }

    @Test
    void itIsInForceFromItsDayOnWithWhereEachLimitComesFromAndSupersededByTheNext() {
        long standard = declare(edition("2026", today, items("0.1"))).orBroken();
        StandardView shown = standards.findStandard(standard).orElseThrow();
        assertThat(shown.kind()).isEqualTo(StandardKind.ENTERPRISE);
        assertThat(shown.filing()).isEqualTo(FilingState.NOT_ASKED);
        assertThat(shown.holder())
                .isNotNull()
                .satisfies(h -> assertThat(h.producerId()).isEqualTo(scene.producerId()));
        EditionView inForce = standards.findEditionFor(standard, today).orElseThrow();
        assertThat(inForce.items())
                .extracting(i -> i.definition().source())
                .containsExactly(
                        LimitSource.DECLARED, LimitSource.DEMONSTRATION, LimitSource.DECLARED);
        assertThat(inForce.items().getLast().definition().limit()).isEqualTo(WHITE);
        assertThat(standards.findEditionFor(standard, today.minusDays(1))).isEmpty();
        LocalDate later = today.plusDays(30);
        declarations
                .declareEdition(scene.merchant(), standard, edition("2027", later, items("0.05")))
                .orBroken();
        assertThat(standards.findEditionFor(standard, later.minusDays(1)))
                .map(EditionView::edition)
                .contains("2026");
        assertThat(standards.findEditionFor(standard, later))
                .map(EditionView::edition)
                .contains("2027");
        assertThat(
                        declarations.listOwn(
                                scene.merchant(), scene.producerId(), OptionalLong.empty(), 9))
                .extracting(DeclarationView::edition)
                .containsExactly("2027", "2026");
    }

    @Test
    void whatIsLaxerThanItsBasisOrForWhatWasMadeBeforeOrTakenIsRefusedAndKeepsNothing()
            throws Exception {
        assertThat(Refused.codes(declare(edition("2026", today.minusDays(1), items("0.3")))))
                .containsExactlyInAnyOrder(
                        "standard.begins_in_the_past", "standard.laxer_than_basis");
        assertThat(Refused.codes(declare(edition("2026", today, items("0.1").subList(1, 3)))))
                .containsExactly("standard.basis_item_missing");
        assertThat(
                        Refused.codes(
                                declare(
                                        new DeclaredEdition(
                                                "2026", today, 1, items("0.1"), false))))
                .containsExactly("standard.no_such_basis");
        assertThat(Refused.codes(declare(edition("2026", LocalDate.MAX, items("0.1")))))
                .contains("standard.no_such_basis", "input.not_a_usable_date");
        String taken = code;
        code = "DBS15/001";
        assertThat(Refused.codes(declare(edition("2026", today, items("0.1")))))
                .containsExactly("standard.not_an_enterprise_code");
        code = taken;
        Callable<Outcome<Long>> declaring = () -> declare(edition("2026", today, items("0.1")));
        assertThat(race.run(Collections.nCopies(RIVALS, declaring)))
                .filteredOn(o -> o instanceof Outcome.Done<?>)
                .hasSize(1);
        assertThat(Refused.codes(declare(edition("2026", today, items("0.1")))))
                .containsExactly("standard.code_taken");
    }

    @Test
    void aNewEditionStaysOnItsBasisAndTheRegulatorAddsNoneToIt() throws SQLException {
        long standard = declare(edition("2026", today, items("0.1"))).orBroken();
        long other = products.findProduct(bench.set().productId()).orElseThrow().standardId();
        assertThat(
                        Refused.codes(
                                declarations.declareEdition(
                                        scene.merchant(),
                                        standard,
                                        new DeclaredEdition(
                                                "2027",
                                                today.plusDays(1),
                                                other,
                                                items("0.1"),
                                                false))))
                .containsExactly("standard.other_basis");
        assertThat(
                        Refused.codes(
                                desk.addEdition(
                                        scene.regulator(),
                                        new EditionPublication(
                                                standard,
                                                "2027",
                                                today.plusDays(1),
                                                null,
                                                items("0.1")))))
                .containsExactly("standard.enterprise_is_declared");
    }

    @Test
    void itIsFiledOnceUnderANumberOfItsOwnAfterItWasReturned() throws Exception {
        long standard = declare(edition("2026", today, items("0.1"))).orBroken();
        long edition = declarations.readNewest(scene.merchant(), standard).editionId();
        assertThat(Refused.codes(desk.file(scene.regulator(), edition, code)))
                .containsExactly("standard.no_filing_asked");
        declarations.askFiling(scene.merchant(), edition).orBroken();
        assertThat(Refused.codes(declarations.askFiling(scene.merchant(), edition)))
                .containsExactly("standard.filing_goes_on");
        assertThat(Refused.codes(desk.giveBack(scene.regulator(), edition, " ")))
                .containsExactly("input.blank");
        desk.giveBack(scene.regulator(), edition, "请补充方法").orBroken();
        assertThat(declarations.readNewest(scene.merchant(), standard).filingReason())
                .isEqualTo("请补充方法");
        declarations.askFiling(scene.merchant(), edition).orBroken();
        Callable<Outcome<FilingState>> filing = () -> desk.file(scene.regulator(), edition, code);
        assertThat(race.run(Collections.nCopies(RIVALS, filing)))
                .filteredOn(o -> o instanceof Outcome.Done<?>)
                .hasSize(1);
        assertThat(standards.findStandard(standard).orElseThrow().filing())
                .isEqualTo(FilingState.FILED);
        assertThatThrownBy(
                        () ->
                                update(
                                        "update public_self_declaration set filing = 'ASKED',"
                                                + " filing_number = null where edition_id = "
                                                + edition))
                .hasMessageContaining("stays filed");
    }

    @Test
    void nobodyElseDeclaresFilesOrExecutesIt() throws SQLException {
        long standard = declare(edition("2026", today, items("0.1"))).orBroken();
        long edition = declarations.readNewest(scene.merchant(), standard).editionId();
        Scene stranger = bench.set();
        Person merchant = stranger.merchant();
        assertThatThrownBy(() -> declarations.readNewest(merchant, standard))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                declarations.declareEdition(
                                        merchant, standard, edition("2027", today, items("0.1"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> declarations.askFiling(merchant, edition))
                .isInstanceOf(NotFound.class);
        for (Person other :
                List.of(
                        scene.merchant(),
                        bench.person(bench.organisation("OPERATOR"), Role.OPERATOR),
                        bench.person(bench.organisation("REGULATOR"), Role.COUNTY_OFFICER))) {
            assertThatThrownBy(() -> desk.file(other, edition, "DEMO-F"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.enter(other)).isInstanceOf(NotFound.class);
        }
        assertThat(Refused.codes(products.draft(merchant, bench.draft(stranger, standard))))
                .containsExactly("catalog.standard_of_another");
        products.draft(scene.merchant(), bench.draft(scene, standard)).orBroken();
    }

    @Test
    void whatIsJudgedInWordsIsEnteredInWordsAndDecidesTheLot() throws SQLException {
        long standard = declare(edition("2026", today, items("0.1"))).orBroken();
        bench.accredit(scene.regulator(), scene.laboratoryId(), "salmonella", "colour");
        Scene own = bench.lotOf(scene, standard);
        TypedResult lead = new TypedResult("lead", List.of("0.05"));
        TypedResult salmonella = new TypedResult("salmonella", List.of("ND", "ND"));
        assertThat(signed(own, lead, salmonella, new TypedResult("colour", List.of("符合"))))
                .isEqualTo(Verdict.PASSED);
        Scene another = bench.lotOf(scene, standard);
        assertThat(signed(another, lead, salmonella, new TypedResult("colour", List.of("不符合"))))
                .isEqualTo(Verdict.FAILED);
        assertThat(
                        Refused.codes(
                                bench.tryToEnter(
                                        bench.lotOf(scene, standard),
                                        new TypedResult("lead", List.of("符合")),
                                        new TypedResult("colour", List.of("12.5")))))
                .containsExactlyInAnyOrder("inspection.not_a_result", "inspection.not_a_judgement");
    }

    private Verdict signed(Scene of, TypedResult... results) {
        return reports.sign(of.approver(), bench.enter(of, results)).orBroken();
    }

    private Outcome<Long> declare(DeclaredEdition edition) {
        return declarations.declare(
                scene.merchant(),
                new DeclaredStandard(
                        scene.producerId(), code, "企业标准", "Enterprise standard", edition));
    }

    private DeclaredEdition edition(String name, LocalDate from, List<ItemDefinition> items) {
        return new DeclaredEdition(name, from, basis, items, false);
    }

    /** Those of the basis with another limit of lead, and the colour in words. */
    private static List<ItemDefinition> items(String lead) {
        List<ItemDefinition> items = new ArrayList<>();
        for (ItemDefinition item : Bench.items()) {
            items.add(
                    item.itemCode().equals("lead")
                            ? item("lead", "mg/kg", new Limit.AtMost(new BigDecimal(lead)))
                            : item);
        }
        items.add(item("colour", "", WHITE));
        return items;
    }

    private static ItemDefinition item(String code, String unit, Limit limit) {
        return new ItemDefinition(
                code, code, code, unit, limit, false, true, LimitSource.SECOND_HAND);
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
