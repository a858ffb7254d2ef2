package org.tsagaan.web.page.storefront;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.OpeningHours.Span;
import org.tsagaan.web.page.Form;

/**
 * The hours of a week as a form has them, a line for each weekday: {@code 09:00–12:00,
 * 14:00–18:00}; empty when nobody is received.
 */
final class WeekForm {

    /** The field of the version of the hours that were seen. */
    static final String SEEN = "seen";

    private static final int LONGEST = 100;
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；]");
    private static final Pattern TIMES =
            Pattern.compile("\\s*([0-9:：]{1,5})\\s*[-–—~～至到]\\s*([0-9:：]{1,5})\\s*");

    private WeekForm() {}

    /** What was typed, or the hours that there are where nothing was. */
    static Form filled(Form form, OpeningHours hours) {
        Form filled = form;
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!form.typed().containsKey(day.name())) {
                filled = filled.with(day.name(), text(hours.on(day)));
            }
        }
        return form.typed().containsKey(SEEN) ? filled : filled.with(SEEN, hours.version());
    }

    /** What was typed, with what is wrong with it, and the times that could be read. */
    record Read(Form form, List<Span> week) {}

    static Read read(Form sent) {
        Form form = sent;
        List<Span> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String text = sent.value(day.name()).strip();
            List<Optional<Span>> times =
                    text.isEmpty()
                            ? List.of()
                            : BETWEEN.splitAsStream(text).map(t -> time(day, t)).toList();
            if (text.length() > LONGEST || times.stream().anyMatch(Optional::isEmpty)) {
                form = form.refusing(day.name(), "storefront.hours.unreadable");
            }
            times.stream().flatMap(Optional::stream).forEach(week::add);
        }
        return new Read(form, week);
    }

    private static Optional<Span> time(DayOfWeek day, String text) {
        Matcher times = TIMES.matcher(text);
        return times.matches()
                ? Span.read(day, clock(times.group(1)), clock(times.group(2)))
                : Optional.empty();
    }

    private static String clock(String typed) {
        return typed.replace('：', ':');
    }

    static String text(List<Span> times) {
        return times.stream().map(t -> t.opensAt() + "–" + t.closesAt()).collect(joining(", "));
    }
}
