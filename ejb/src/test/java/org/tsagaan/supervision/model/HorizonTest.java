package org.tsagaan.supervision.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.supervision.Urgency;

/** Days fall into their bands as working days are counted, not as days of the calendar. */
class HorizonTest {

    /** A Thursday before a weekend of which the Sunday is worked. */
    private static final LocalDate THURSDAY = LocalDate.parse("2026-09-17");

    private static final WorkingDays DAYS =
            new WorkingDays(Set.of(), Set.of(LocalDate.parse("2026-09-20")));

    @ParameterizedTest
    @CsvSource({
        "2026-09-16, OVERDUE",
        "2026-09-17, ONE_DAY",
        "2026-09-18, ONE_DAY", // the next working day
        "2026-09-19, ONE_DAY", // the Saturday after it: no working day more
        "2026-09-20, THREE_DAYS", // the Sunday that is worked
        "2026-09-21, THREE_DAYS",
        "2026-09-22, FIVE_DAYS",
        "2026-09-23, FIVE_DAYS"
    })
    void aDayIsInItsBand(LocalDate due, Urgency urgency) {
        assertThat(Horizon.of(THURSDAY, DAYS).find(due)).contains(urgency);
    }

    @Test
    void whatIsFurtherAwayIsInNone() {
        assertThat(Horizon.of(THURSDAY, DAYS).find(LocalDate.parse("2026-09-24"))).isEmpty();
    }

    @Test
    void theBandsAgreeWithTheCountOfDaysThatAreLeft() {
        Horizon horizon = Horizon.of(THURSDAY, DAYS);
        THURSDAY.datesUntil(horizon.five().plusDays(1))
                .forEach(
                        due -> {
                            int left = DAYS.left(THURSDAY, due);
                            Urgency counted =
                                    left <= 1
                                            ? Urgency.ONE_DAY
                                            : left <= 3 ? Urgency.THREE_DAYS : Urgency.FIVE_DAYS;
                            assertThat(horizon.find(due)).as("%s", due).contains(counted);
                        });
    }
}
