package org.tsagaan.storefront.model;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.storefront.OpeningHours.Closing;
import org.tsagaan.storefront.OpeningHours.Span;

class HoursPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Closing FEAST = closing(TODAY.plusDays(10), TODAY.plusDays(12), "节日");

    @ParameterizedTest
    @CsvSource({"-1, 60", "1440, 1500", "540, 540", "540, 539", "540, 1981"})
    void aTimeBeginsWithinItsDayAndLastsADayAtMost(int opens, int closes) {
        assertThat(week(new Span(MONDAY, opens, closes))).containsExactly("storefront.hours_span");
    }

    @Test
    void timesMayTouchAndRunOverMidnight() {
        assertThat(week(new Span(MONDAY, 0, 1440), new Span(TUESDAY, 0, 60))).isEmpty();
        assertThat(week(new Span(SUNDAY, 1320, 1500), new Span(MONDAY, 60, 120))).isEmpty();
        assertThat(week(new Span(MONDAY, 540, 1980))).isEmpty();
        assertThat(week()).isEmpty();
    }

    @Test
    void timesThatMeetAreRefusedAlsoOverTheEndOfTheWeek() {
        assertThat(week(new Span(MONDAY, 540, 720), new Span(MONDAY, 719, 900)))
                .containsExactly("storefront.hours_overlap");
        assertThat(week(new Span(MONDAY, 1320, 1501), new Span(TUESDAY, 60, 120)))
                .containsExactly("storefront.hours_overlap");
        assertThat(week(new Span(SUNDAY, 1320, 1501), new Span(MONDAY, 60, 120)))
                .containsExactly("storefront.hours_overlap");
    }

    @Test
    void aDayHasThreeTimesAtMost() {
        assertThat(
                        week(
                                new Span(MONDAY, 0, 10),
                                new Span(MONDAY, 20, 30),
                                new Span(MONDAY, 40, 50),
                                new Span(MONDAY, 60, 70)))
                .containsExactly("storefront.hours_too_many");
    }

    @Test
    void aClosingIsOneOfDaysToCome() {
        assertThat(against(closing(TODAY, TODAY, "盘点"))).isEmpty();
        assertThat(against(closing(TODAY.minusDays(3), TODAY, "盘点"))).isEmpty();
        assertThat(against(closing(TODAY.minusDays(3), TODAY.minusDays(1), "盘点")))
                .containsExactly("storefront.closing_past");
        assertThat(against(closing(TODAY.plusDays(2), TODAY.plusDays(1), "盘点")))
                .containsExactly("storefront.closing_backwards");
        assertThat(against(closing(TODAY.plusDays(20), TODAY.plusDays(20 + 365), "转场"))).isEmpty();
        assertThat(against(closing(TODAY.plusDays(20), TODAY.plusDays(20 + 366), "转场")))
                .containsExactly("storefront.closing_too_long");
        assertThat(against(closing(TODAY, TODAY, " "))).containsExactly("input.blank");
    }

    @Test
    void closingsDoNotMeetAndAreNotTooMany() {
        assertThat(against(closing(TODAY.plusDays(12), TODAY.plusDays(14), "盘点")))
                .containsExactly("storefront.closing_overlap");
        assertThat(against(closing(TODAY.plusDays(13), TODAY.plusDays(14), "盘点"))).isEmpty();
        assertThat(
                        codes(
                                HoursPolicy.againstClosing(
                                        closing(TODAY, TODAY, "盘点"),
                                        Collections.nCopies(20, FEAST),
                                        TODAY)))
                .containsExactly("storefront.closings_too_many");
    }

    private static List<String> week(Span... spans) {
        return codes(HoursPolicy.againstWeek(List.of(spans)));
    }

    private static List<String> against(Closing closing) {
        return codes(HoursPolicy.againstClosing(closing, List.of(FEAST), TODAY));
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    private static Closing closing(LocalDate first, LocalDate last, String reason) {
        return new Closing(0, first, last, reason);
    }
}
