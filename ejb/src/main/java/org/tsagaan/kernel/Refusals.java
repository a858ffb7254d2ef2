package org.tsagaan.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects every reason to refuse a request, so that whoever asked is told all of them at once. */
public final class Refusals {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final List<Refusal> reasons = new ArrayList<>();

    /** Refuses when the condition does not hold. */
    public Refusals unless(boolean holds, Refusal reason) {
        if (!holds) {
            reasons.add(reason);
        }
        return this;
    }

    public Refusals add(Refusal reason) {
        reasons.add(reason);
        return this;
    }

    public Refusals addAll(List<Refusal> more) {
        reasons.addAll(more);
        return this;
    }

    /** Refuses a text without anything to see, or longer than so many characters. */
    public Refusals needsText(String field, String value, int longest) {
        unless(VisibleText.isIn(value), Refusal.of("input.blank").about(field));
        return noLonger(field, value, longest);
    }

    /** Refuses a text longer than so many characters, or with one that can not be stored. */
    public Refusals noLonger(String field, String value, int longest) {
        int length = value.codePointCount(0, value.length());
        unless(length <= longest, Refusal.of("input.too_long", longest, length).about(field));
        return unless(value.indexOf('\0') < 0, Refusal.of("input.not_text").about(field));
    }

    /** Refuses a date that no document of this market can bear: a slip of the pen. */
    public Refusals needsDay(String field, LocalDate day) {
        return unless(
                isUsable(day),
                Refusal.of("input.not_a_usable_date", EARLIEST, LATEST).about(field));
    }

    /** Whether a document of this market can bear the date. */
    public static boolean isUsable(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    public boolean isEmpty() {
        return reasons.isEmpty();
    }

    public List<Refusal> reasons() {
        return List.copyOf(reasons);
    }

    /**
     * The refusal with all that was collected.
     *
     * @throws IllegalArgumentException when nothing was
     */
    public <T> Outcome<T> refuse() {
        return Outcome.refused(reasons);
    }
}
