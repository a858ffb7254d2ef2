package org.tsagaan.analysis.word;

import java.util.Iterator;
import org.tsagaan.reading.Span;
import org.tsagaan.reading.Writing;

/** A way of cutting a text into words. */
@FunctionalInterface
interface Cutter {

    /**
     * The words of a text.
     *
     * @param text any text, of any length
     * @return its words, in order and apart from each other; none is longer than {@link
     *     Writing#LONGEST_WORD}
     */
    Iterator<Span> cut(String text);
}
