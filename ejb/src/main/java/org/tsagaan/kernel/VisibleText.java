package org.tsagaan.kernel;

import java.util.Set;

/**
 * Whether a text shows anything. Java's {@code isBlank} and {@code strip} leave out what Mongolian
 * and Korean writing, or a copied web page, bring along: variation selectors, joiners, fillers.
 */
public final class VisibleText {

    /** Letters and symbols by their category that nevertheless show nothing. */
    private static final Set<Integer> BLANK_LOOKING =
            Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    private VisibleText() {}

    /** Whether at least one character can be seen. */
    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(VisibleText::isVisible);
    }

    /**
     * Whether it fits on one line of a page and keeps its order there: no controls, no overrides.
     */
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(VisibleText::disturbs);
    }

    /** Whether it is one line with something to see, of at most so many characters. */
    public static boolean isLine(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest && isIn(text) && isOneLine(text);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    false;
            default -> !BLANK_LOOKING.contains(codePoint);
        };
    }

    private static boolean disturbs(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint == 0x2028
                || codePoint == 0x2029
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
