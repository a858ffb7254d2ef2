package org.tsagaan.reading;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a text between which its writing pauses: at spaces, punctuation and symbols.
 * Chinese, which writes no spaces, stays in one piece up to the next sign. Mongolian words keep
 * their selectors and suffixes, numbers their unit and decimals.
 */
public final class Runs implements Iterator<Span> {

    private final String text;
    private final IntPredicate ofWord;
    private int position;
    private @Nullable Span next;

    private Runs(String text, IntPredicate ofWord) {
        this.text = text;
        this.ofWord = ofWord;
        this.next = find();
    }

    /** Runs in which Chinese and other writing may stand together. */
    public static Iterator<Span> whole(String text) {
        return new Runs(text, Writing::continuesWord);
    }

    /**
     * Runs in which Chinese stands apart from all other writing. Other writing is cut at the
     * longest length of a word, Chinese is not.
     */
    public static Iterator<Span> chineseApart(String text) {
        return new Runs(
                text, codePoint -> Writing.continuesWord(codePoint) && !Writing.isHan(codePoint));
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Span next() {
        Span found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = find();
        return found;
    }

    private @Nullable Span find() {
        while (position < text.length()) {
            int codePoint = text.codePointAt(position);
            if (Writing.startsWord(codePoint)) {
                int start = position;
                position = ofWord.test(codePoint) ? endOfWord(start) : endOfHan(start);
                return new Span(start, position);
            }
            position += Character.charCount(codePoint);
        }
        return null;
    }

    private int endOfHan(int start) {
        int end = start;
        while (end < text.length() && Writing.isHan(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && continues(start, end)) {
            int after = end + Character.charCount(text.codePointAt(end));
            if (after - start > Writing.LONGEST_WORD) {
                return end;
            }
            end = after;
        }
        return end;
    }

    private boolean continues(int start, int at) {
        int codePoint = text.codePointAt(at);
        if (ofWord.test(codePoint)) {
            return true;
        }
        int after = at + Character.charCount(codePoint);
        return at > start
                && after < text.length()
                && ofWord.test(text.codePointAt(after))
                && Writing.joins(text.codePointBefore(at), codePoint, text.codePointAt(after));
    }
}
