package org.tsagaan.analysis.filter;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.tsagaan.analysis.word.Recent;
import org.tsagaan.reading.Reading;

/**
 * Adds to each Chinese word its pinyin, in full and by initials, at the word's own position. A
 * single character gets no initial: one letter would find everything. Words without Chinese pass as
 * they are.
 */
public final class PinyinFilter extends TokenFilter {

    /** What is given for a Chinese word. */
    public enum Form {
        /** The word itself. */
        ORIGINAL,
        /** Its syllables in full. */
        FULL,
        /** The first letters of its syllables. */
        INITIALS
    }

    private final Set<Form> forms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);
    private final Recent<Set<String>> known = new Recent<>(this::formsOf);
    private final Deque<String> stacked = new ArrayDeque<>();
    private @Nullable State word;

    /** Gives these forms of the words of a stream, or the full pinyin if no other form applies. */
    public PinyinFilter(TokenStream in, Set<Form> forms) {
        super(in);
        this.forms = Set.copyOf(forms);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!stacked.isEmpty()) {
            restoreState(word);
            term.setEmpty().append(stacked.remove());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        stacked.addAll(known.of(term.toString()));
        term.setEmpty().append(stacked.remove());
        word = stacked.isEmpty() ? null : captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        stacked.clear();
        word = null;
    }

    private Set<String> formsOf(String token) {
        Reading reading = Reading.of(token);
        Set<String> terms = new LinkedHashSet<>();
        if (reading.chinese() == 0 || forms.contains(Form.ORIGINAL)) {
            terms.add(token);
        }
        if (forms.contains(Form.FULL)) {
            terms.add(reading.full());
        }
        if (forms.contains(Form.INITIALS) && reading.chinese() > 1) {
            terms.add(reading.initials());
        }
        if (terms.isEmpty()) {
            terms.add(reading.full());
        }
        return terms;
    }
}
