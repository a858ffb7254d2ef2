package org.tsagaan.standard;

/** Of which kind a limit is. */
public enum LimitPlan {
    AT_MOST,
    AT_LEAST,
    TWO_CLASS,
    THREE_CLASS,
    QUALITATIVE;

    public static LimitPlan of(Limit limit) {
        return switch (limit) {
            case Limit.AtMost most -> AT_MOST;
            case Limit.AtLeast least -> AT_LEAST;
            case Limit.TwoClass two -> TWO_CLASS;
            case Limit.ThreeClass three -> THREE_CLASS;
            case Limit.Qualitative demand -> QUALITATIVE;
        };
    }
}
