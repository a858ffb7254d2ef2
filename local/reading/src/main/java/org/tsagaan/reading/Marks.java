package org.tsagaan.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Collects which letters of a text are marked. */
final class Marks {

    private final BitSet marked = new BitSet();

    void add(int start, int end) {
        marked.set(start, end);
    }

    /** Every place where a piece stands. */
    boolean addAll(String text, Span within, String piece) {
        boolean found = false;
        int at = text.indexOf(piece, within.start());
        while (at >= 0 && at + piece.length() <= within.end()) {
            add(at, at + piece.length());
            found = true;
            at = text.indexOf(piece, at + piece.length());
        }
        return found;
    }

    /** The stretches that are marked, in order and apart from each other. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int start = marked.nextSetBit(0);
        while (start >= 0) {
            int end = marked.nextClearBit(start);
            spans.add(new Span(start, end));
            start = marked.nextSetBit(end);
        }
        return spans;
    }
}
