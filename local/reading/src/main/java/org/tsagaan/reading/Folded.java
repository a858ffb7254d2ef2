package org.tsagaan.reading;

import java.util.Arrays;

/** A text as the index compares it, which knows where each of its letters came from. */
final class Folded {

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Folded of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            int codePoint = original.codePointAt(at);
            String letters = Folding.fold(codePoint);
            if (text.length() + letters.length() >= origins.length) {
                origins = Arrays.copyOf(origins, 2 * origins.length + letters.length());
            }
            for (int i = 0; i < letters.length(); i++) {
                origins[text.length() + i] = at;
            }
            text.append(letters);
            at += Character.charCount(codePoint);
        }
        origins[text.length()] = original.length();
        return new Folded(text.toString(), origins);
    }

    /** The folded text. */
    String text() {
        return text;
    }

    /**
     * Which part of the original a part of the folded text stands for: marks and signs behind a
     * letter belong to it.
     */
    Span origin(Span span) {
        return new Span(origins[span.start()], origins[span.end()]);
    }
}
