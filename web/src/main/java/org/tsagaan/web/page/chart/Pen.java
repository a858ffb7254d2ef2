package org.tsagaan.web.page.chart;

import java.util.Locale;

/** Numbers and words as they are drawn. */
final class Pen {

    /** Width of a letter of the Latin alphabet beside that of a Chinese character. */
    private static final double LATIN = 0.56;

    private static final int FIRST_WIDE = 0x2E80;

    private Pen() {}

    /** A number with at most two decimals, whatever the language. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }

    static String percent(double share) {
        return number(100 * share) + "%";
    }

    /** Width of a text in characters of Chinese. */
    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < FIRST_WIDE ? LATIN : 1).sum();
    }

    /** The text, or as much of its beginning as fits into so many characters of Chinese. */
    static String fit(String text, double widest) {
        if (width(text) <= widest) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end)) > widest - 1) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
