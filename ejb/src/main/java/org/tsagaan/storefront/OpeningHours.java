package org.tsagaan.storefront;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.Hashes;

/**
 * When a storefront receives visitors, in China's civil time; orders are taken and sent whenever it
 * is.
 *
 * @param week by weekday and hour; empty where nobody is received
 * @param closings days on which nobody is received all the same, the earliest first
 */
public record OpeningHours(List<Span> week, List<Closing> closings) {

    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    private static final int DAYS_AHEAD = 60;

    public OpeningHours {
        week =
                week.stream()
                        .sorted(Comparator.comparing(Span::day).thenComparingInt(Span::opens))
                        .toList();
        closings = List.copyOf(closings);
    }

    /**
     * A time without a break, on every such weekday.
     *
     * @param opens minutes after midnight, less than a day
     * @param closes minutes after the same midnight; more than a day when it is after the next
     */
    public record Span(DayOfWeek day, int opens, int closes) {

        private static final Pattern CLOCK =
                Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])|24:00");

        /**
         * The time that a clock is said to show; what closes no later than it opens closes on the
         * next day. Empty when either is no time.
         *
         * @param opens such as {@code 9:00}
         * @param closes such as {@code 18:00}, or {@code 24:00}
         */
        public static Optional<Span> read(DayOfWeek day, String opens, String closes) {
            OptionalInt from = minutes(opens);
            OptionalInt until = minutes(closes);
            if (from.isEmpty() || until.isEmpty() || from.getAsInt() == DAY) {
                return Optional.empty();
            }
            boolean later = until.getAsInt() > from.getAsInt();
            int end = later ? until.getAsInt() : until.getAsInt() + DAY;
            return Optional.of(new Span(day, from.getAsInt(), end));
        }

        private static OptionalInt minutes(String clock) {
            Matcher time = CLOCK.matcher(clock);
            if (!time.matches()) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(
                    time.group(1) == null
                            ? DAY
                            : Integer.parseInt(time.group(1)) * 60
                                    + Integer.parseInt(time.group(2)));
        }

        /** Such as {@code 09:00}. */
        public String opensAt() {
            return clock(opens);
        }

        /** Such as {@code 18:00}, {@code 24:00}, or {@code 02:00} after midnight. */
        public String closesAt() {
            return clock(closes > DAY ? closes - DAY : closes);
        }

        private static String clock(int minutes) {
            return "%02d:%02d".formatted(minutes / 60, minutes % 60);
        }
    }

    /**
     * Days on which nobody is received.
     *
     * @param lastDay included
     * @param reason as the seller gives it
     */
    public record Closing(long id, LocalDate firstDay, LocalDate lastDay, String reason) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    private record Stretch(LocalDateTime from, LocalDateTime until) {}

    /** Whether nobody is ever received. */
    public boolean isEmpty() {
        return week.isEmpty();
    }

    /** The times of a weekday, in their order. */
    public List<Span> on(DayOfWeek day) {
        return week.stream().filter(span -> span.day() == day).toList();
    }

    /** The closing of a day, if it is closed. */
    public Optional<Closing> closingOn(LocalDate day) {
        return closings.stream().filter(closing -> closing.covers(day)).findFirst();
    }

    /**
     * How it is at an instant. A time belongs to the day on which it begins: what began before a
     * closing ends when it would.
     */
    public Openness at(Instant now) {
        LocalDateTime here = LocalDateTime.ofInstant(now, ChinaTime.ZONE);
        LocalDateTime seen = here.toLocalDate().plusDays(DAYS_AHEAD).atStartOfDay();
        for (Stretch stretch : stretches(here.toLocalDate())) {
            if (stretch.from().isAfter(here)) {
                return new Openness.Closed(Optional.of(stretch.from()));
            }
            if (stretch.until().isAfter(here)) {
                return new Openness.Open(
                        Optional.of(stretch.until()).filter(until -> until.isBefore(seen)));
            }
        }
        return new Openness.Closed(Optional.empty());
    }

    /**
     * The first instant, this one or a later one, at which visitors are received, if any for weeks.
     */
    public Optional<Instant> openFrom(Instant instant) {
        return switch (at(instant)) {
            case Openness.Open open -> Optional.of(instant);
            case Openness.Closed(var opens) ->
                    opens.map(time -> time.atZone(ChinaTime.ZONE).toInstant());
        };
    }

    /** Changes whenever the hours of the week do. */
    public String version() {
        return Hashes.sha256Hex(week.toString().getBytes(UTF_8)).substring(0, 16);
    }

    /** From yesterday on, those that touch as one. */
    private List<Stretch> stretches(LocalDate today) {
        List<Stretch> all = new ArrayList<>();
        for (int i = -1; i <= DAYS_AHEAD; i++) {
            LocalDate day = today.plusDays(i);
            if (closingOn(day).isEmpty()) {
                on(day.getDayOfWeek()).forEach(span -> join(all, day, span));
            }
        }
        return all;
    }

    private static void join(List<Stretch> all, LocalDate day, Span span) {
        LocalDateTime from = day.atStartOfDay().plusMinutes(span.opens());
        LocalDateTime until = day.atStartOfDay().plusMinutes(span.closes());
        if (!all.isEmpty() && all.getLast().until().equals(from)) {
            from = all.removeLast().from();
        }
        all.add(new Stretch(from, until));
    }
}
