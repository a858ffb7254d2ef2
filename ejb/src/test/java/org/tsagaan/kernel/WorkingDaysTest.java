package org.tsagaan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms end where an office in China says they end: around weekends, make-up days, festivals. */
class WorkingDaysTest {

    /** Spring Festival 2026 with its two Saturdays, and the National Day of that year. */
    private static final WorkingDays DAYS =
            new WorkingDays(
                    days("2026-02-15", "2026-02-23"),
                    Set.of(
                            LocalDate.parse("2026-02-14"),
                            LocalDate.parse("2026-02-28"),
                            LocalDate.parse("2026-09-20")));

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, true", // a Friday
        "2026-01-10, false", // a Saturday
        "2026-01-11, false", // a Sunday
        "2026-01-12, true", // a Monday
        "2026-02-14, true", // a make-up Saturday
        "2026-02-15, false", // the first day of Spring Festival, a Sunday
        "2026-02-17, false", // New Year's Day, a Tuesday
        "2026-02-23, false", // the last day off, a Monday
        "2026-02-24, true", // the first day after it
        "2026-02-28, true", // a make-up Saturday
        "2026-03-01, false" // the Sunday after it
    })
    void someDaysAreWorked(LocalDate day, boolean worked) {
        assertThat(DAYS.isWorking(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-08, 1, 2026-01-09", // Thursday to Friday
        "2026-01-09, 1, 2026-01-12", // Friday to Monday
        "2026-01-10, 1, 2026-01-12", // what arrives on a Saturday counts from Monday
        "2026-01-11, 1, 2026-01-12", // and on a Sunday
        "2026-01-09, 5, 2026-01-16", // one week
        "2026-02-13, 1, 2026-02-14", // Friday to the make-up Saturday
        "2026-02-13, 2, 2026-02-24", // and over the whole festival
        "2026-02-18, 1, 2026-02-24", // what arrives within the festival
        "2026-02-24, 4, 2026-02-28", // a week that ends on a Saturday
        "2026-02-24, 5, 2026-03-02",
        "2026-02-28, 1, 2026-03-02", // a start on a make-up day is not counted either
        "2026-09-18, 1, 2026-09-20", // a Sunday that is worked, after a Saturday that is not
        "2026-01-10, 0, 2026-01-10"
    })
    void aTermBeginsOnTheDayAfter(LocalDate start, int days, LocalDate end) {
        assertThat(DAYS.after(start, days)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, 2026-01-09, 0",
        "2026-01-09, 2026-01-12, 1",
        "2026-01-10, 2026-01-12, 1",
        "2026-01-12, 2026-01-09, -1",
        "2026-01-11, 2026-01-09, 0", // over the weekend nobody is a working day late
        "2026-02-13, 2026-02-24, 2",
        "2026-02-24, 2026-02-13, -2"
    })
    void whatIsLeftIsCountedInWorkingDays(LocalDate today, LocalDate end, int left) {
        assertThat(DAYS.left(today, end)).isEqualTo(left);
    }

    @Test
    void whatIsLeftOnTheDayOfTheStartIsTheWholeTerm() {
        LocalDate.parse("2026-02-01")
                .datesUntil(LocalDate.parse("2026-03-15"))
                .forEach(
                        start ->
                                assertThat(DAYS.left(start, DAYS.after(start, 20)))
                                        .as(start.toString())
                                        .isEqualTo(20));
    }

    private static Set<LocalDate> days(String first, String last) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .collect(Collectors.toSet());
    }
}
