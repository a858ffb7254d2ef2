package org.tsagaan.recall.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.recall.RecallAsked;
import org.tsagaan.recall.RecallGrade;

/** What a recall must say before it can be announced, and its terms. */
public final class RecallPolicy {

    /** Most lots of one recall; more are announced as several. */
    public static final int MOST_LOTS = 300;

    private static final int LONGEST = 500;
    private static final int LONGEST_KEY = 80;

    private RecallPolicy() {}

    /**
     * What a recall is judged by.
     *
     * @param made day of production of the lot it begins with
     * @param failedAt when the report was signed by which the lot failed; null when there is none
     * @param now when it is announced
     */
    public record Facts(LocalDate made, @Nullable Instant failedAt, Instant now) {}

    /** Last instant at which a recall may begin: 24, 48 or 72 hours after it was known. */
    public static Instant startBefore(RecallGrade grade, Instant knownAt) {
        return knownAt.plus(grade.toBegin());
    }

    /** Last day of the term to finish: 10, 20 or 30 working days after the announcement's day. */
    public static LocalDate finishBy(RecallGrade grade, Instant announced, WorkingDays calendar) {
        return calendar.after(announced.atZone(ChinaTime.ZONE).toLocalDate(), grade.toFinish());
    }

    /** All that is wrong with its scope; before that is right nobody knows what it takes in. */
    public static List<Refusal> againstScope(RecallAsked asked, Facts facts) {
        Refusals refusals = new Refusals();
        refusals.unless(asked.scope() != null, Refusal.of("recall.scope_needed").about("scope"));
        if (asked.scope() == null || asked.isOfOneLot()) {
            return refusals.reasons();
        }
        LocalDate first = asked.firstDay();
        LocalDate last = asked.lastDay();
        refusals.unless(first != null, Refusal.of("recall.day_needed").about("firstDay"));
        refusals.unless(last != null, Refusal.of("recall.day_needed").about("lastDay"));
        if (first != null && last != null) {
            refusals.needsDay("firstDay", first).needsDay("lastDay", last);
            refusals.unless(
                    !last.isBefore(first), Refusal.of("recall.days_reversed").about("lastDay"));
            refusals.unless(
                    !facts.made().isBefore(first) && !facts.made().isAfter(last),
                    Refusal.of("recall.lot_outside", facts.made()).about("firstDay"));
        }
        return refusals.reasons();
    }

    /** All that is wrong with the rest of it. */
    public static List<Refusal> against(RecallAsked asked, Facts facts) {
        Refusals refusals =
                new Refusals()
                        .unless(
                                asked.grade() != null,
                                Refusal.of("recall.grade_needed").about("grade"))
                        .addAll(againstKnownAt(asked.knownAt(), facts))
                        .needsText("cause", asked.cause(), LONGEST)
                        .needsText("advice", asked.advice(), LONGEST)
                        .needsText("key", asked.key(), LONGEST_KEY);
        return refusals.reasons();
    }

    private static List<Refusal> againstKnownAt(@Nullable Instant known, Facts facts) {
        Refusals refusals = new Refusals();
        if (known == null) {
            return refusals.add(Refusal.of("recall.known_at_needed").about("knownAt")).reasons();
        }
        refusals.unless(
                !known.isAfter(facts.now()), Refusal.of("recall.known_in_future").about("knownAt"));
        refusals.unless(
                !known.isBefore(facts.made().atStartOfDay(ChinaTime.ZONE).toInstant()),
                Refusal.of("recall.known_before_made", facts.made()).about("knownAt"));
        Instant failed = facts.failedAt();
        if (failed != null) {
            refusals.unless(
                    !known.isAfter(failed),
                    Refusal.of("recall.known_by_report", failed).about("knownAt"));
        }
        return refusals.reasons();
    }

    /** Whether it takes in something, and not more than one recall can. */
    public static List<Refusal> againstSize(int lots) {
        return new Refusals()
                .unless(lots > 0, Refusal.of("recall.takes_in_nothing").about("scope"))
                .unless(
                        lots <= MOST_LOTS,
                        Refusal.of("recall.too_many_lots", MOST_LOTS).about("lastDay"))
                .reasons();
    }
}
