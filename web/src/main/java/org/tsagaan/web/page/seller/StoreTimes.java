package org.tsagaan.web.page.seller;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.Openness;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Fact;

/**
 * When a storefront receives visitors, in the reader's language and the store's time.
 *
 * @param open whether it does now
 * @param now how it is now, such as that it is open until six
 * @param week each weekday with its times
 * @param closings days on which it does not, with their reasons
 */
public record StoreTimes(boolean open, String now, List<Fact> week, List<String> closings) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public StoreTimes {
        week = List.copyOf(week);
        closings = List.copyOf(closings);
    }

    /** The times as they are at an instant; null where the seller has set none. */
    public static @Nullable StoreTimes of(OpeningHours hours, Instant now, Language language) {
        if (hours.isEmpty()) {
            return null;
        }
        Messages messages = Messages.in(language);
        Openness openness = hours.at(now);
        return new StoreTimes(
                openness instanceof Openness.Open,
                now(openness, ChinaTime.dateOf(now), language),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> Fact.of(name(day, language), times(hours, day, messages)))
                        .toList(),
                hours.closings().stream()
                        .map(
                                c ->
                                        messages.text(
                                                "storefront.hours.closing",
                                                c.firstDay().toString(),
                                                c.lastDay().toString(),
                                                c.reason()))
                        .toList());
    }

    /** The name of a weekday. */
    public static String name(DayOfWeek day, Language language) {
        return day.getDisplayName(
                TextStyle.FULL, language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH);
    }

    private static String now(Openness openness, LocalDate today, Language language) {
        Messages messages = Messages.in(language);
        return switch (openness) {
            case Openness.Open(Optional<LocalDateTime> until) ->
                    until.map(
                                    at ->
                                            messages.text(
                                                    "storefront.hours.open",
                                                    said(at, today, language)))
                            .orElseGet(() -> messages.text("storefront.hours.always"));
            case Openness.Closed(Optional<LocalDateTime> opens) ->
                    opens.map(
                                    at ->
                                            messages.text(
                                                    "storefront.hours.closed",
                                                    said(at, today, language)))
                            .orElseGet(() -> messages.text("storefront.hours.closed-long"));
        };
    }

    private static String said(LocalDateTime at, LocalDate today, Language language) {
        LocalDate day = at.toLocalDate();
        if (day.equals(today)) {
            return CLOCK.format(at);
        }
        return Messages.in(language)
                .text(
                        "storefront.hours.on",
                        name(day.getDayOfWeek(), language),
                        day.toString(),
                        CLOCK.format(at));
    }

    private static String times(OpeningHours hours, DayOfWeek day, Messages messages) {
        String times =
                hours.on(day).stream()
                        .map(t -> t.opensAt() + "–" + t.closesAt())
                        .collect(joining(", "));
        return times.isEmpty() ? messages.text("storefront.hours.nobody") : times;
    }
}
