package org.tsagaan.storefront.model;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.OpeningHours.Closing;
import org.tsagaan.storefront.OpeningHours.Span;

/** Which hours and closings make sense. */
public final class HoursPolicy {

    private static final int MOST_A_DAY = 3;
    private static final int WEEK = 7 * OpeningHours.DAY;
    private static final int MOST_CLOSINGS = 20;
    private static final int LONGEST_CLOSING = 366;
    private static final int LONGEST_REASON = 100;

    private HoursPolicy() {}

    /** Everything that is wrong with the hours of a week. */
    public static List<Refusal> againstWeek(List<Span> week) {
        Refusals wrong = new Refusals();
        for (Span span : week) {
            boolean sound =
                    span.opens() >= 0
                            && span.opens() < OpeningHours.DAY
                            && span.closes() > span.opens()
                            && span.closes() <= span.opens() + OpeningHours.DAY;
            wrong.unless(sound, Refusal.of("storefront.hours_span").about("week"));
        }
        wrong.unless(
                week.stream().collect(groupingBy(Span::day, counting())).values().stream()
                        .allMatch(times -> times <= MOST_A_DAY),
                Refusal.of("storefront.hours_too_many", MOST_A_DAY).about("week"));
        if (wrong.isEmpty()) {
            wrong.unless(areApart(week), Refusal.of("storefront.hours_overlap").about("week"));
        }
        return wrong.reasons();
    }

    /** Everything that is wrong with a closing beside those that there are. */
    public static List<Refusal> againstClosing(
            Closing closing, List<Closing> others, LocalDate today) {
        Refusals wrong =
                new Refusals()
                        .needsDay("firstDay", closing.firstDay())
                        .needsDay("lastDay", closing.lastDay())
                        .needsText("reason", closing.reason(), LONGEST_REASON);
        boolean forwards = !closing.lastDay().isBefore(closing.firstDay());
        wrong.unless(forwards, Refusal.of("storefront.closing_backwards").about("lastDay"));
        wrong.unless(
                !closing.lastDay().isBefore(today),
                Refusal.of("storefront.closing_past", today).about("lastDay"));
        wrong.unless(
                closing.lastDay().isBefore(closing.firstDay().plusDays(LONGEST_CLOSING)),
                Refusal.of("storefront.closing_too_long", LONGEST_CLOSING).about("lastDay"));
        wrong.unless(
                others.stream().noneMatch(other -> meet(other, closing)),
                Refusal.of("storefront.closing_overlap").about("firstDay"));
        wrong.unless(
                others.size() < MOST_CLOSINGS,
                Refusal.of("storefront.closings_too_many", MOST_CLOSINGS).about("firstDay"));
        return wrong.reasons();
    }

    private static boolean meet(Closing one, Closing other) {
        return !one.lastDay().isBefore(other.firstDay())
                && !other.lastDay().isBefore(one.firstDay());
    }

    /** The week begins again after its end: Sunday's night may not run into Monday's morning. */
    private static boolean areApart(List<Span> week) {
        List<Span> sorted =
                week.stream().sorted(Comparator.comparingInt(HoursPolicy::from)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            boolean last = i + 1 == sorted.size();
            int next = last ? from(sorted.getFirst()) + WEEK : from(sorted.get(i + 1));
            if (from(sorted.get(i)) + sorted.get(i).closes() - sorted.get(i).opens() > next) {
                return false;
            }
        }
        return true;
    }

    private static int from(Span span) {
        return (span.day().getValue() - 1) * OpeningHours.DAY + span.opens();
    }
}
