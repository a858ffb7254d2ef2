package org.tsagaan.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** A period is of so many days, with today, from midnight to midnight in China. */
class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    @Test
    void todayIsItsLastDay() {
        Span span = Period.DAYS_30.until(TODAY);
        assertThat(span.first()).isEqualTo("2026-01-31");
        assertThat(span.first().datesUntil(span.last().plusDays(1))).hasSize(30);
        assertThat(span.startsAt()).isEqualTo(Instant.parse("2026-01-30T16:00:00Z"));
        assertThat(span.endsAt()).isEqualTo(Instant.parse("2026-03-01T16:00:00Z"));
    }

    @Test
    void everyMonthItTouchesIsOfIt() {
        assertThat(Period.DAYS_30.until(TODAY).months())
                .containsExactly(
                        YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
        assertThat(Period.DAYS_365.until(TODAY).months())
                .hasSize(13)
                .startsWith(YearMonth.of(2025, 3));
    }

    @Test
    void onlyItsOwnLengthsAreKnown() {
        assertThat(Period.find("90")).contains(Period.DAYS_90);
        assertThat(Period.find("91")).isEmpty();
        assertThat(Period.find("")).isEmpty();
    }
}
