package org.tsagaan.reading;

import java.text.Normalizer;

/** Which letters count as the same to who searches, one by one. */
public final class Folding {

    private static final char FIRST_COMBINING = '\u0300';
    private static final char LAST_COMBINING = '\u036F';
    private static final char LAST_PLAIN = '\u007F';
    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int FROM_WIDE_TO_ASCII = 0xFEE0;

    private Folding() {}

    /** Whether it is a mark on the letter before it, and nothing by itself. */
    public static boolean isCombining(int codePoint) {
        return codePoint >= FIRST_COMBINING && codePoint <= LAST_COMBINING;
    }

    /** The letter that stands in for a Mongolian Cyrillic one on a Russian keyboard. */
    public static char standIn(char letter) {
        return switch (letter) {
            case 'ө' -> 'о';
            case 'Ө' -> 'О';
            case 'ү' -> 'у';
            case 'Ү' -> 'У';
            case 'ё' -> 'е';
            case 'Ё' -> 'Е';
            default -> letter;
        };
    }

    /** Whether it only shapes the letters of traditional Mongolian around it. */
    public static boolean isShaping(int codePoint) {
        return switch (codePoint) {
            case '\u180A', '\u180B', '\u180C', '\u180D', '\u180E', '\u180F' -> true;
            case '\u200B', '\u200C', '\u200D', '\u202F', '\uFEFF' -> true;
            default -> false;
        };
    }

    /**
     * A character as the index compares it: small, narrow, without diacritics, simplified.
     *
     * @return nothing for a mark or a sign that only shapes letters
     */
    static String fold(int codePoint) {
        if (isCombining(codePoint) || isShaping(codePoint)) {
            return "";
        }
        int narrow = narrow(codePoint);
        int small = Character.toLowerCase(narrow);
        if (Character.isSupplementaryCodePoint(small)) {
            return Character.toString(small);
        }
        char letter = Traditional.simplify(standIn((char) small));
        return letter > LAST_PLAIN
                        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
                ? withoutMarks(letter)
                : String.valueOf(letter);
    }

    private static int narrow(int codePoint) {
        if (codePoint >= FIRST_WIDE && codePoint <= LAST_WIDE) {
            return codePoint - FROM_WIDE_TO_ASCII;
        }
        return codePoint == '\u2019' ? '\'' : codePoint;
    }

    private static String withoutMarks(char letter) {
        StringBuilder plain = new StringBuilder(1);
        Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .chars()
                .filter(part -> !isCombining(part))
                .forEach(part -> plain.append((char) part));
        return plain.toString();
    }
}
