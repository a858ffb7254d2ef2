package org.tsagaan.standard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * Verdicts, from results and limits alone (domain.md, "Standards, items, limits, verdicts").
 *
 * <p>An item FAILED when it fails whatever the censored values are in truth; it PASSED when there
 * are at least as many results as the plan needs and it passes whatever they are; else it is
 * INCOMPLETE. So a result "&lt;10" against a limit of 5 is INCOMPLETE: the method was too coarse to
 * say. That too few results were given never hides a failure.
 */
public final class VerdictPolicy {

    private VerdictPolicy() {}

    /** The verdict of one item. */
    public static Verdict ofItem(Limit limit, List<Measured> results) {
        boolean isEnough = results.size() >= limit.resultsNeeded();
        return switch (limit) {
            case Limit.AtMost(BigDecimal most) -> judge(isEnough, exceeding(results, most), 0);
            case Limit.AtLeast(BigDecimal least) ->
                    judge(isEnough, fallingShort(results, least), 0);
            case Limit.TwoClass(int n, int c, BigDecimal m) ->
                    judge(isEnough, exceeding(results, m), c);
            case Limit.ThreeClass(int n, int c, BigDecimal m, BigDecimal bigM) ->
                    worse(
                            judge(isEnough, exceeding(results, m), c),
                            judge(isEnough, exceeding(results, bigM), 0));
            case Limit.Qualitative demand -> judge(isEnough, deviating(results), 0);
        };
    }

    /**
     * The verdict of a lot from its mandatory items: a failure decides, then a gap. Without any
     * mandatory item nothing was shown, and it is INCOMPLETE.
     */
    public static Verdict ofLot(Collection<Verdict> mandatoryItems) {
        return mandatoryItems.stream().reduce(VerdictPolicy::worse).orElse(Verdict.INCOMPLETE);
    }

    /** How many results are surely, and how many possibly, on the wrong side of a limit. */
    private record Count(long surely, long possibly) {}

    private static Count exceeding(List<Measured> results, BigDecimal limit) {
        return new Count(
                results.stream().filter(r -> r.surelyExceeds(limit)).count(),
                results.stream().filter(r -> r.mayExceed(limit)).count());
    }

    private static Count fallingShort(List<Measured> results, BigDecimal limit) {
        return new Count(
                results.stream().filter(r -> r.surelyFallsShortOf(limit)).count(),
                results.stream().filter(r -> r.mayFallShortOf(limit)).count());
    }

    private static Count deviating(List<Measured> results) {
        return new Count(
                results.stream().filter(new Measured.Judged(false)::equals).count(),
                results.stream().filter(r -> !r.equals(new Measured.Judged(true))).count());
    }

    private static Verdict judge(boolean isEnough, Count wrong, int tolerated) {
        if (wrong.surely() > tolerated) {
            return Verdict.FAILED;
        }
        return isEnough && wrong.possibly() <= tolerated ? Verdict.PASSED : Verdict.INCOMPLETE;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.FAILED || other == Verdict.FAILED) {
            return Verdict.FAILED;
        }
        return one == Verdict.PASSED ? other : one;
    }
}
