package org.tsagaan.standard;

import java.math.BigDecimal;
import org.tsagaan.kernel.VisibleText;

/**
 * What a standard demands of an item: a scalar limit, a microbiological sampling plan, or something
 * to be judged in words. Values equal to a limit are within it.
 */
public sealed interface Limit {

    /** How many results a verdict needs. */
    int resultsNeeded();

    /** Whether the numbers make sense together. */
    boolean isSound();

    /**
     * The limit as it is shown with a verdict.
     *
     * @param unit of the values
     */
    String shown(String unit);

    /** Every result is at most the limit. */
    record AtMost(BigDecimal limit) implements Limit {
        public AtMost {
            limit = plain(limit);
        }

        @Override
        public int resultsNeeded() {
            return 1;
        }

        @Override
        public boolean isSound() {
            return isStorable(limit);
        }

        @Override
        public String shown(String unit) {
            return "≤ " + limit.toPlainString() + ' ' + unit;
        }
    }

    /** Every result is at least the limit. */
    record AtLeast(BigDecimal limit) implements Limit {
        public AtLeast {
            limit = plain(limit);
        }

        @Override
        public int resultsNeeded() {
            return 1;
        }

        @Override
        public boolean isSound() {
            return isStorable(limit);
        }

        @Override
        public String shown(String unit) {
            return "≥ " + limit.toPlainString() + ' ' + unit;
        }
    }

    /**
     * Two-class plan: of n samples at most c may exceed m.
     *
     * @param n samples to take
     * @param c samples that may exceed m
     * @param m limit of a sample
     */
    record TwoClass(int n, int c, BigDecimal m) implements Limit {
        public TwoClass {
            m = plain(m);
        }

        @Override
        public int resultsNeeded() {
            return n;
        }

        @Override
        public boolean isSound() {
            return c >= 0 && c < n && isStorable(m);
        }

        @Override
        public String shown(String unit) {
            return "n=" + n + ", c=" + c + ", m=" + m.toPlainString() + ' ' + unit;
        }
    }

    /**
     * Three-class plan: of n samples at most c may exceed m, and none M.
     *
     * @param n samples to take
     * @param c samples that may exceed m
     * @param m limit of a good sample
     * @param bigM limit that no sample may exceed ({@code M} in the standards)
     */
    record ThreeClass(int n, int c, BigDecimal m, BigDecimal bigM) implements Limit {
        public ThreeClass {
            m = plain(m);
            bigM = plain(bigM);
        }

        @Override
        public int resultsNeeded() {
            return n;
        }

        @Override
        public boolean isSound() {
            return c >= 0 && c < n && isStorable(m) && isStorable(bigM) && bigM.compareTo(m) >= 0;
        }

        @Override
        public String shown(String unit) {
            return "n=%d, c=%d, m=%s, M=%s %s"
                    .formatted(n, c, m.toPlainString(), bigM.toPlainString(), unit);
        }
    }

    /**
     * Something that is not measured but judged: colour, smell, what the product must look like.
     *
     * @param demandZh what is demanded, in Chinese
     * @param demandEn the same in English
     */
    record Qualitative(String demandZh, String demandEn) implements Limit {

        /** At most so many characters in each language. */
        public static final int LONGEST = 200;

        public Qualitative {
            demandZh = demandZh.strip();
            demandEn = demandEn.strip();
        }

        @Override
        public int resultsNeeded() {
            return 1;
        }

        @Override
        public boolean isSound() {
            return isSaid(demandZh) && isSaid(demandEn);
        }

        @Override
        public String shown(String unit) {
            return demandZh + " / " + demandEn;
        }

        private static boolean isSaid(String demand) {
            return VisibleText.isIn(demand)
                    && demand.codePointCount(0, demand.length()) <= LONGEST
                    && demand.indexOf('\0') < 0;
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isStorable(BigDecimal number) {
        return Measured.isStorable(number);
    }
}
