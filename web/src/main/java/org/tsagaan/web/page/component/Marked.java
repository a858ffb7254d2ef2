package org.tsagaan.web.page.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text of which parts are marked, because they are what was looked for. */
public record Marked(List<Part> parts) {
    public Marked {
        parts = List.copyOf(parts);
    }

    /** A stretch of it. */
    public record Part(String text, boolean isMarked) {}

    /** A text of which nothing is marked. */
    public static Marked plain(String text) {
        return new Marked(List.of(new Part(text, false)));
    }

    /** A text with the first place marked where a word stands in it, in whichever case. */
    public static Marked where(String text, String word) {
        int from = text.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT));
        if (word.isEmpty() || from < 0 || from + word.length() > text.length()) {
            return plain(text);
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(text.substring(0, from), false));
        parts.add(new Part(text.substring(from, from + word.length()), true));
        parts.add(new Part(text.substring(from + word.length()), false));
        parts.removeIf(part -> part.text().isEmpty());
        return new Marked(parts);
    }
}
