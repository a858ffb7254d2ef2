package org.tsagaan.demonstration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tsagaan.account.NewOrganisation;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.UnifiedSocialCreditCode;
import org.tsagaan.licensing.LicenceNumber;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.mark.MarkKind;

class PlanTest {

    private static final Calendar CALENDAR = new Calendar(LocalDate.of(2026, 11, 24));
    private static final Plan PLAN = new Plan(CALENDAR);

    @Test
    void isTheSameEveryTime() {
        Plan again = new Plan(CALENDAR);
        assertThat(again.products()).isEqualTo(PLAN.products());
        assertThat(again.offers()).isEqualTo(PLAN.offers());
        assertThat(again.lots()).isEqualTo(PLAN.lots());
        assertThat(again.orders()).isEqualTo(PLAN.orders());
        assertThat(again.happenings()).isEqualTo(PLAN.happenings());
    }

    @Test
    void hasAsManyOfEachAsPromised() {
        assertThat(PLAN.cast().producers()).hasSize(60);
        assertThat(PLAN.cast().stores()).hasSize(8);
        assertThat(PLAN.cast().laboratories()).hasSize(7);
        assertThat(PLAN.cast().parks()).hasSize(6);
        assertThat(PLAN.products()).hasSize(400);
        assertThat(PLAN.lots()).hasSize(1_500);
        assertThat(PLAN.orders()).hasSizeGreaterThanOrEqualTo(2_000);
        assertThat(PLAN.orders().stream().filter(Plan::isOpen)).hasSizeBetween(35, 45);
    }

    @Test
    void everyDivisionKindAndCategoryTakesPart() {
        List<ProducerPlan> producers = PLAN.cast().producers();
        assertThat(producers.stream().map(p -> p.place().code()).distinct()).hasSize(24);
        assertThat(producers.stream().map(ProducerPlan::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(ProducerKind.class));
        assertThat(PLAN.products().stream().map(p -> p.variety().category()).distinct()).hasSize(9);
    }

    @Test
    void everyParkTenantWorksInOneParkOfItsDivisionAndNobodyElseDoes() {
        for (ProducerPlan producer : PLAN.cast().producers()) {
            List<String> divisions =
                    PLAN.cast().parks().stream()
                            .filter(park -> park.tenants().contains(producer.key()))
                            .map(ParkPlan::division)
                            .toList();
            assertThat(divisions)
                    .as(producer.key())
                    .isEqualTo(
                            producer.kind() == ProducerKind.PARK_TENANT
                                    ? List.of(producer.place().code())
                                    : List.of());
        }
    }

    @Test
    void aParksLaboratoryTestsForItsTenantsAlone() {
        for (ParkPlan park : PLAN.cast().parks()) {
            assertThat(PLAN.lots())
                    .filteredOn(lot -> lot.laboratory().equals(park.laboratory()))
                    .extracting(lot -> lot.product().producer().key())
                    .isSubsetOf(park.tenants());
        }
    }

    @Test
    void namesAreNotGivenTwiceByOneProducer() {
        assertThat(
                        PLAN.products().stream()
                                .map(p -> p.producer().key() + p.nameZh())
                                .collect(Collectors.toSet()))
                .hasSize(400);
    }

    @Test
    void everyNumberChecks() {
        assertThat(PLAN.products())
                .allSatisfy(p -> assertThat(Gtin.parse(p.gtin())).isPresent())
                .allSatisfy(p -> assertThat(p.gtin()).startsWith("952"));
        assertThat(PLAN.products().getFirst().gtin()).isEqualTo("9520000100018");
        assertThat(DemoNumbers.creditCode("92", "152528", 13)).isEqualTo("92152528MA0DEM0134");
        assertThat(DemoNumbers.licence("152528", 1)).isEqualTo("SC10515252800016");
        assertThat(LicenceNumber.parse(DemoNumbers.licence("152530", 11))).isPresent();
        assertThat(Guests.of(PLAN.cast()).stream().map(Guest::organisation))
                .filteredOn(o -> o != null)
                .extracting(NewOrganisation::creditCode)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        code ->
                                assertThat(new UnifiedSocialCreditCode(code + "").checks())
                                        .isTrue());
    }

    @Test
    void everyFateIsMet() {
        Map<LotFate, Long> lots =
                PLAN.lots().stream()
                        .collect(Collectors.groupingBy(LotPlan::fate, Collectors.counting()));
        assertThat(lots.keySet()).isEqualTo(EnumSet.allOf(LotFate.class));
        Set<Fate> fates = new HashSet<>();
        PLAN.cast().producers().forEach(p -> fates.add(p.fate()));
        PLAN.cast().laboratories().forEach(l -> fates.add(Fate.valueOf(l.text("fate"))));
        assertThat(fates).isEqualTo(EnumSet.allOf(Fate.class));
        assertThat(PLAN.happenings().stream().map(Happening::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Happening.Kind.class));
    }

    @Test
    void mostLotsCanStillBeEaten() {
        LocalDate today = CALENDAR.today();
        long fresh =
                PLAN.lots().stream()
                        .filter(l -> l.fate() == LotFate.SOUND)
                        .filter(l -> !l.bestBefore().isBefore(today))
                        .count();
        assertThat(fresh).isGreaterThan(750);
    }

    @Test
    void nothingHappensAfterTheFirstStart() {
        assertThat(PLAN.happenings())
                .allSatisfy(h -> assertThat(h.at()).isBefore(CALENDAR.office(0)))
                .allSatisfy(h -> assertThat(h.at()).isAfter(CALENDAR.office(366)));
    }

    @Test
    void everyEndingOfAnOrderIsThere() {
        assertThat(PLAN.orders().stream().map(OrderPlan::ending).collect(Collectors.toSet()))
                .containsAll(Arrays.asList(OrderPlan.Ending.values()));
        assertThat(
                        PLAN.orders().stream()
                                .filter(OrderPlan::wholesale)
                                .filter(o -> o.items().size() > 1))
                .isNotEmpty();
    }

    @Test
    void someHundredLinesAreReviewedAfterTheyArrivedAndMarkedAsMadeUp() {
        assertThat(PLAN.reviews())
                .hasSizeBetween(300, 900)
                .isEqualTo(new Plan(CALENDAR).reviews())
                .isSortedAccordingTo(Comparator.comparing(ReviewPlan::writtenAt))
                .allSatisfy(r -> assertThat(r.writtenAt()).isAfter(r.order().arrivedAt()))
                .allSatisfy(r -> assertThat(r.text()).endsWith("（示范评价）"))
                .anyMatch(ReviewPlan::hidden)
                .anyMatch(r -> r.photos() > 0)
                .anyMatch(r -> !r.answer().isEmpty());
    }

    @Test
    void someDozenQuestionsAreAskedByWhoSignsInAndMarkedAsMadeUp() {
        assertThat(PLAN.questions())
                .hasSizeBetween(40, 160)
                .isEqualTo(new Plan(CALENDAR).questions())
                .isSortedAccordingTo(Comparator.comparing(QuestionPlan::askedAt))
                .allSatisfy(q -> assertThat(Guests.hasAccount(q.asker())).isTrue())
                .allSatisfy(q -> assertThat(q.text()).endsWith("（示范提问）"))
                .anyMatch(QuestionPlan::hidden)
                .anyMatch(q -> q.seller().isEmpty())
                .anyMatch(q -> !q.buyer().isEmpty());
    }

    @Test
    void marksAreOfThoseWhoTakePartInEveryKindAndMarkedAsMadeUp() {
        List<Line> marks = Line.listAll("marks.tsv");
        Set<String> holders =
                Stream.concat(
                                PLAN.cast().producers().stream().map(ProducerPlan::key),
                                PLAN.cast().stores().stream().map(StorePlan::key))
                        .collect(Collectors.toSet());
        assertThat(marks)
                .allSatisfy(m -> assertThat(m.text("producer")).isIn(holders))
                .allSatisfy(m -> assertThat(m.text("number")).startsWith("DEMO-"))
                .allSatisfy(m -> assertThat(m.text("issued_by")).endsWith("（示范）"))
                .anyMatch(m -> m.number("until") > 0)
                .anyMatch(m -> m.number("from") < 0)
                .anyMatch(m -> !m.isEmpty("withdrawn"));
        assertThat(marks.stream().map(m -> MarkKind.valueOf(m.text("kind"))))
                .containsAll(EnumSet.allOf(MarkKind.class));
    }
}
