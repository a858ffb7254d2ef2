package org.tsagaan.standard.model;

import java.math.BigDecimal;
import org.tsagaan.standard.Limit;

/** Whether whatever keeps one limit keeps another, too. */
public final class StrictnessPolicy {

    private StrictnessPolicy() {}

    /**
     * Whether a limit is as strict as another or stricter. Limits of different kinds can not be
     * compared and are not, but for sampling plans of two and of three classes; what is demanded in
     * words must be demanded in the same Chinese words.
     */
    public static boolean isAsStrict(Limit own, Limit base) {
        return switch (base) {
            case Limit.AtMost(BigDecimal most) ->
                    own instanceof Limit.AtMost(BigDecimal limit) && within(limit, most);
            case Limit.AtLeast(BigDecimal least) ->
                    own instanceof Limit.AtLeast(BigDecimal limit) && within(least, limit);
            case Limit.TwoClass two -> isAsStrict(own, two);
            case Limit.ThreeClass three -> isAsStrict(own, three);
            case Limit.Qualitative(String zh, String en) ->
                    own instanceof Limit.Qualitative(String demand, String said)
                            && demand.equals(zh);
        };
    }

    private static boolean isAsStrict(Limit own, Limit.TwoClass base) {
        return switch (own) {
            case Limit.TwoClass(int n, int c, BigDecimal m) ->
                    n >= base.n() && c <= base.c() && within(m, base.m());
            case Limit.ThreeClass(int n, int c, BigDecimal m, BigDecimal bigM) ->
                    n >= base.n() && c <= base.c() && within(m, base.m());
            default -> false;
        };
    }

    /** A plan of two classes bounds none of the samples that may exceed m: it must allow none. */
    private static boolean isAsStrict(Limit own, Limit.ThreeClass base) {
        return switch (own) {
            case Limit.TwoClass(int n, int c, BigDecimal m) ->
                    n >= base.n() && c == 0 && within(m, base.m());
            case Limit.ThreeClass(int n, int c, BigDecimal m, BigDecimal bigM) ->
                    n >= base.n()
                            && c <= base.c()
                            && within(m, base.m())
                            && within(bigM, base.bigM());
            default -> false;
        };
    }

    private static boolean within(BigDecimal small, BigDecimal large) {
        return small.compareTo(large) <= 0;
    }
}
