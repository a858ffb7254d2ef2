package org.tsagaan.web.page.component;

import java.util.ArrayList;
import java.util.List;
import org.tsagaan.reading.Span;

/** A text of which parts are marked, because they are what was looked for. */
public record Marked(List<Part> parts) {
    public Marked {
        parts = List.copyOf(parts);
    }

    /** A stretch of it. */
    public record Part(String text, boolean isMarked) {}

    /** A text of which nothing is marked. */
    public static Marked plain(String text) {
        return of(text, List.of());
    }

    /**
     * A text of which some stretches are marked.
     *
     * @param marked within the text, in order and apart from each other
     */
    public static Marked of(String text, List<Span> marked) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (Span span : marked) {
            parts.add(new Part(text.substring(end, span.start()), false));
            parts.add(new Part(span.of(text), true));
            end = span.end();
        }
        parts.add(new Part(text.substring(end), false));
        parts.removeIf(part -> part.text().isEmpty());
        return new Marked(parts);
    }
}
