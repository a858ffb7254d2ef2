package org.tsagaan.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.kernel.ChinaTime;

/** Days from the first to the last, both included, in China's civil time. */
public record Span(LocalDate first, LocalDate last) {

    public Instant startsAt() {
        return ChinaTime.startOf(first);
    }

    /** The first instant that is no longer of it. */
    public Instant endsAt() {
        return ChinaTime.startOf(last.plusDays(1));
    }

    /** The months of it; the first and the last may be of it in part only. */
    public List<YearMonth> months() {
        YearMonth end = YearMonth.from(last);
        return Stream.iterate(
                        YearMonth.from(first), m -> !m.isAfter(end), month -> month.plusMonths(1))
                .toList();
    }
}
