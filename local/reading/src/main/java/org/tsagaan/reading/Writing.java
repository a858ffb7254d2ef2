package org.tsagaan.reading;

/** What belongs to a word and what parts words, by Unicode code point. */
public final class Writing {

    /**
     * No word is longer than this many UTF-16 units. The index refuses terms over 32,766 bytes, and
     * a document must not be lost for one endless word.
     */
    public static final int LONGEST_WORD = 255;

    private static final int IDEOGRAPHIC_ZERO = 0x3007;
    private static final int NIRUGU = 0x180A;
    private static final int MONGOLIAN_VOWEL_SEPARATOR = 0x180E;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;

    private Writing() {}

    /** Whether it is a Chinese character. */
    public static boolean isHan(int codePoint) {
        return Character.isIdeographic(codePoint) || codePoint == IDEOGRAPHIC_ZERO;
    }

    static boolean startsWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isHan(codePoint);
    }

    /** A mark continues a word but never starts one: an emoji's variation selector is no word. */
    static boolean continuesWord(int codePoint) {
        return startsWord(codePoint) || isMark(codePoint);
    }

    /** Whether {@code joiner} between these two keeps them in one word. */
    static boolean joins(int before, int joiner, int after) {
        return switch (joiner) {
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '\'', '\u2019' -> isPlainLetter(before) && isPlainLetter(after);
            case NIRUGU,
                    MONGOLIAN_VOWEL_SEPARATOR,
                    NARROW_NO_BREAK_SPACE,
                    ZERO_WIDTH_NON_JOINER,
                    ZERO_WIDTH_JOINER ->
                    isMongolian(after);
            default -> false;
        };
    }

    /**
     * Whether a piece of a text is no mere part of a word: in Chinese, all words stand together.
     */
    static boolean isWhole(String text, int start, int end) {
        return (start == 0 || parts(text.codePointBefore(start), text.codePointAt(start)))
                && (end == text.length()
                        || parts(text.codePointBefore(end), text.codePointAt(end)));
    }

    private static boolean parts(int before, int after) {
        return !continuesWord(before) || !continuesWord(after) || isHan(before) || isHan(after);
    }

    private static boolean isPlainLetter(int codePoint) {
        return Character.isLetter(codePoint) && !isHan(codePoint);
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    private static boolean isMongolian(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.MONGOLIAN;
    }
}
