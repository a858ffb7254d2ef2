package org.tsagaan.web.api.storefront;

import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.OpeningHours.Span;
import org.tsagaan.web.api.Means;

/** The hours of a week. */
@Means("When visitors are received, in China's civil time, each week.")
public record WeekHours(
        @Means("At most three times a day; none when nobody is received.") @Size(max = 21)
                List<Time> week) {

    /** A time without a break. */
    @Means("A time without a break. What closes no later than it opens closes on the next day.")
    public record Time(
            @Means(value = "The day on which it opens.", example = "MONDAY") DayOfWeek weekday,
            @Means(value = "When it opens.", example = "09:00") @Size(max = 5) String opens,
            @Means(value = "When it closes.", example = "18:00") @Size(max = 5) String closes) {}

    static WeekHours of(OpeningHours hours) {
        return new WeekHours(
                hours.week().stream()
                        .map(s -> new Time(s.day(), s.opensAt(), s.closesAt()))
                        .toList());
    }

    /** The times; empty when one of them is none. */
    Optional<List<Span>> spans() {
        List<Span> read =
                week.stream()
                        .flatMap(t -> Span.read(t.weekday(), t.opens(), t.closes()).stream())
                        .toList();
        return read.size() == week.size() ? Optional.of(read) : Optional.empty();
    }
}
