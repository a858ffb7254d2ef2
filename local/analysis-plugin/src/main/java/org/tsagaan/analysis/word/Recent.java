package org.tsagaan.analysis.word;

import java.util.LinkedHashMap;
import java.util.function.Function;

/**
 * Remembers what was made of the last few thousand short texts: names of goods, makers and places
 * come again and again while many offers are indexed. Not for use by two threads.
 *
 * @param <V> what is made of a text, unchangeable
 */
public final class Recent<V> {

    private static final int MOST = 2000;
    private static final int LONGEST = 32;

    private final Function<String, V> maker;
    private final LinkedHashMap<String, V> made = new LinkedHashMap<>(16, 0.75f, true);

    /** Remembers what this makes. */
    public Recent(Function<String, V> maker) {
        this.maker = maker;
    }

    /** What is made of the text; long texts are made anew each time. */
    public V of(String text) {
        if (text.length() > LONGEST) {
            return maker.apply(text);
        }
        V known = made.get(text);
        if (known == null) {
            known = maker.apply(text);
            made.put(text, known);
            if (made.size() > MOST) {
                made.pollFirstEntry();
            }
        }
        return known;
    }
}
