package org.tsagaan.storefront;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.storefront.OpeningHours.Closing;
import org.tsagaan.storefront.OpeningHours.Span;

class OpeningHoursTest {

    /** The 30th of November 2026 is a Monday. */
    private static final OpeningHours SHOP =
            new OpeningHours(
                    List.of(
                            span(MONDAY, 9, 12),
                            span(MONDAY, 14, 18),
                            span(TUESDAY, 9, 18),
                            span(FRIDAY, 22, 26),
                            span(SATURDAY, 0 + 3, 24),
                            span(SUNDAY, 0, 2)),
                    List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T08:59:59, , 2026-11-30T09:00",
        "2026-11-30T09:00:00, 2026-11-30T12:00, ",
        "2026-11-30T11:59:59, 2026-11-30T12:00, ",
        "2026-11-30T12:00:00, , 2026-11-30T14:00",
        "2026-11-30T18:00:00, , 2026-12-01T09:00",
        "2026-12-01T18:00:00, , 2026-12-04T22:00",
        "2026-12-04T23:59:59, 2026-12-05T02:00, ",
        "2026-12-05T00:00:00, 2026-12-05T02:00, ",
        "2026-12-05T02:00:00, , 2026-12-05T03:00",
        "2026-12-05T12:00:00, 2026-12-06T02:00, ",
        "2026-12-06T00:00:00, 2026-12-06T02:00, ",
        "2026-12-06T02:00:00, , 2026-12-07T09:00"
    })
    void opensAndClosesToTheMinuteAndOverMidnight(
            LocalDateTime at, LocalDateTime until, LocalDateTime opens) {
        Openness expected =
                until == null
                        ? new Openness.Closed(Optional.of(opens))
                        : new Openness.Open(Optional.of(until));
        assertThat(SHOP.at(instant(at))).isEqualTo(expected);
    }

    @Test
    void theHourIsChinasWhereverTheReaderIs() {
        assertThat(SHOP.at(Instant.parse("2026-11-30T01:00:00Z")))
                .isEqualTo(new Openness.Open(Optional.of(day(30).atTime(12, 0))));
        assertThat(SHOP.at(Instant.parse("2026-11-30T00:59:59Z")))
                .isInstanceOf(Openness.Closed.class);
    }

    @Test
    void onClosedDaysNobodyIsReceivedBothIncluded() {
        OpeningHours closed =
                new OpeningHours(
                        SHOP.week(),
                        List.of(new Closing(1, day(30), LocalDate.of(2026, 12, 3), "搬家")));
        assertThat(closed.at(instant(day(30).atTime(10, 0))))
                .isEqualTo(new Openness.Closed(Optional.of(LocalDateTime.of(2026, 12, 4, 22, 0))));
        assertThat(closed.closingOn(LocalDate.of(2026, 12, 3)))
                .hasValueSatisfying(c -> assertThat(c.reason()).isEqualTo("搬家"));
        assertThat(closed.closingOn(LocalDate.of(2026, 12, 4))).isEmpty();
        assertThat(closed.closingOn(day(29))).isEmpty();
    }

    @Test
    void whatBeganBeforeAHolidayEndsWhenItWould() {
        LocalDate saturday = LocalDate.of(2026, 12, 5);
        OpeningHours closed =
                new OpeningHours(SHOP.week(), List.of(new Closing(1, saturday, saturday, "节日")));
        assertThat(closed.at(instant(saturday.atTime(1, 0))))
                .isEqualTo(new Openness.Open(Optional.of(saturday.atTime(2, 0))));
        assertThat(closed.at(instant(saturday.atTime(4, 0))))
                .isEqualTo(new Openness.Closed(Optional.of(saturday.plusDays(1).atStartOfDay())));
    }

    @Test
    void whoNeverClosesAndWhoNeverOpensNamesNoTime() {
        List<Span> always = Arrays.stream(DayOfWeek.values()).map(day -> span(day, 0, 24)).toList();
        assertThat(new OpeningHours(always, List.of()).at(instant(day(30).atTime(3, 0))))
                .isEqualTo(new Openness.Open(Optional.empty()));
        Closing year = new Closing(1, day(1), day(1).plusDays(364), "转场");
        assertThat(new OpeningHours(always, List.of(year)).at(instant(day(30).atTime(3, 0))))
                .isEqualTo(new Openness.Closed(Optional.empty()));
        assertThat(new OpeningHours(List.of(), List.of()).at(instant(day(30).atTime(3, 0))))
                .isEqualTo(new Openness.Closed(Optional.empty()));
    }

    @Test
    void timesAreWrittenAsAClockShowsThem() {
        assertThat(span(FRIDAY, 22, 26).opensAt()).isEqualTo("22:00");
        assertThat(span(FRIDAY, 22, 26).closesAt()).isEqualTo("02:00");
        assertThat(span(SATURDAY, 0, 24).closesAt()).isEqualTo("24:00");
        assertThat(new Span(MONDAY, 545, 1079).opensAt()).isEqualTo("09:05");
        assertThat(new OpeningHours(SHOP.week().reversed(), List.of()).version())
                .isEqualTo(SHOP.version())
                .isNotEqualTo(new OpeningHours(List.of(), List.of()).version());
    }

    @ParameterizedTest
    @CsvSource({
        "9:00, 18:00, 540, 1080",
        "09:05, 24:00, 545, 1440",
        "22:00, 02:00, 1320, 1560",
        "00:00, 24:00, 0, 1440",
        "09:00, 09:00, 540, 1980",
        "22:00, 00:00, 1320, 1440"
    })
    void aClockIsRead(String opens, String closes, int from, int until) {
        assertThat(Span.read(MONDAY, opens, closes)).hasValue(new Span(MONDAY, from, until));
    }

    @ParameterizedTest
    @CsvSource({"24:00, 02:00", "9, 18", "25:00, 26:00", "09:60, 18:00", "09:00, 24:01", "x, y"})
    void whatNoClockShowsIsNotRead(String opens, String closes) {
        assertThat(Span.read(MONDAY, opens, closes)).isEmpty();
    }

    private static Span span(DayOfWeek day, int opens, int closes) {
        return new Span(day, opens * 60, closes * 60);
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }

    private static Instant instant(LocalDateTime at) {
        return at.atZone(ChinaTime.ZONE).toInstant();
    }
}
