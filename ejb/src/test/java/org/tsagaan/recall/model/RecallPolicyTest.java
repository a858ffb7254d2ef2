package org.tsagaan.recall.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.recall.RecallAsked;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.recall.RecallOrigin;
import org.tsagaan.recall.RecallScope;
import org.tsagaan.recall.model.RecallPolicy.Facts;

class RecallPolicyTest {

    private static final LocalDate MADE = LocalDate.of(2026, 9, 20);
    private static final Instant NOW = Instant.parse("2026-09-25T02:00:00Z");
    private static final Facts FACTS = new Facts(MADE, null, NOW);

    /** National Day off for a week, worked off on two days of weekends. */
    private static final WorkingDays CALENDAR =
            new WorkingDays(
                    Set.copyOf(
                            LocalDate.of(2026, 10, 1)
                                    .datesUntil(LocalDate.of(2026, 10, 8))
                                    .toList()),
                    Set.of(LocalDate.of(2026, 9, 27), LocalDate.of(2026, 10, 10)));

    @ParameterizedTest
    @CsvSource({
        "ONE, 2026-09-26T02:00:00Z, 2026-10-14",
        "TWO, 2026-09-27T02:00:00Z, 2026-10-28",
        "THREE, 2026-09-28T02:00:00Z, 2026-11-11"
    })
    void eachClassHasItsHoursToBeginAndItsWorkingDaysToFinish(
            RecallGrade grade, Instant startBefore, LocalDate finishBy) {
        assertThat(RecallPolicy.startBefore(grade, NOW)).isEqualTo(startBefore);
        assertThat(RecallPolicy.finishBy(grade, NOW, CALENDAR)).isEqualTo(finishBy);
    }

    @Test
    void theDayOfTheAnnouncementIsChinasDayAndIsNotCounted() {
        var noHolidays = new WorkingDays(Set.of(), Set.of());
        assertThat(
                        RecallPolicy.finishBy(
                                RecallGrade.ONE, Instant.parse("2026-11-02T15:59:59Z"), noHolidays))
                .isEqualTo("2026-11-16");
        assertThat(
                        RecallPolicy.finishBy(
                                RecallGrade.ONE, Instant.parse("2026-11-02T16:00:00Z"), noHolidays))
                .isEqualTo("2026-11-17");
    }

    @Test
    void aSoundRecallHasNothingAgainstIt() {
        for (RecallScope scope : RecallScope.values()) {
            assertThat(against(asked(scope, MADE, MADE, NOW), FACTS)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, recall.day_needed recall.day_needed",
                "2026-09-20, -, recall.day_needed",
                "2026-09-21, 2026-09-20, recall.days_reversed recall.lot_outside",
                "2026-09-21, 2026-09-22, recall.lot_outside",
                "2026-09-01, 2026-09-19, recall.lot_outside",
                "0001-01-01, 2026-09-20, input.not_a_usable_date",
                "2026-09-20, 2026-09-20, ''",
                "2026-09-19, 2026-09-21, ''"
            })
    void daysAreNeededInOrderAndAroundTheLot(
            @Nullable LocalDate first, @Nullable LocalDate last, String codes) {
        for (RecallScope scope : List.of(RecallScope.PRODUCT, RecallScope.MILK_SOURCE)) {
            assertThat(String.join(" ", against(asked(scope, first, last, NOW), FACTS)))
                    .isEqualTo(codes);
        }
        assertThat(against(asked(RecallScope.LOT, first, last, NOW), FACTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-25T02:00:00Z, ''",
        "2026-09-25T02:00:00.001Z, recall.known_in_future",
        "2026-09-19T16:00:00Z, ''",
        "2026-09-19T15:59:59.999Z, recall.known_before_made"
    })
    void itWasKnownBetweenTheProductionDayAndNow(Instant known, String codes) {
        assertThat(String.join(" ", against(asked(RecallScope.LOT, null, null, known), FACTS)))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-23T02:00:00Z, ''", "2026-09-23T02:00:00.001Z, recall.known_by_report"})
    void aFailedReportIsKnownWhenItIsSigned(Instant known, String codes) {
        var failed = new Facts(MADE, Instant.parse("2026-09-23T02:00:00Z"), NOW);
        assertThat(String.join(" ", against(asked(RecallScope.LOT, null, null, known), failed)))
                .isEqualTo(codes);
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        var nothing = new RecallAsked("", 1, null, null, null, null, null, " ", "\u200b");
        assertThat(against(nothing, FACTS))
                .containsExactly(
                        "recall.scope_needed",
                        "recall.grade_needed",
                        "recall.known_at_needed",
                        "input.blank",
                        "input.blank",
                        "input.blank");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, 301})
    void oneRecallTakesInOneLotAtLeastAndThreeHundredAtMost(int lots) {
        assertThat(RecallPolicy.againstSize(lots).isEmpty()).isEqualTo(lots == 1 || lots == 300);
    }

    @ParameterizedTest
    @EnumSource(RecallScope.class)
    void itIsClosedOnceOnly(RecallScope scope) {
        var recall =
                new Recall(
                        asked(scope, MADE, MADE, NOW),
                        new Recall.Ground(1, RecallOrigin.PRODUCER, null, MADE.plusDays(20)),
                        Actor.system("test"),
                        NOW);
        assertThat(recall.isClosed()).isFalse();
        recall.close("全部收回", NOW);
        assertThat(recall.isClosed()).isTrue();
        assertThatThrownBy(() -> recall.close("again", NOW)).isInstanceOf(BrokenInvariant.class);
    }

    private static RecallAsked asked(
            RecallScope scope, @Nullable LocalDate first, @Nullable LocalDate last, Instant known) {
        return new RecallAsked("key", 1, scope, first, last, RecallGrade.TWO, known, "不合格", "请勿食用");
    }

    private static List<String> against(RecallAsked asked, Facts facts) {
        return java.util.stream.Stream.of(
                        RecallPolicy.againstScope(asked, facts), RecallPolicy.against(asked, facts))
                .flatMap(List::stream)
                .map(Refusal::code)
                .toList();
    }
}
