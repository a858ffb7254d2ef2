package org.tsagaan.analysis.word;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Gives a cutter's words as tokens, in the characters of the text. */
abstract sealed class WordTokenizer extends Tokenizer permits ChineseTokenizer, RunTokenizer {

    private final Cutter cutter;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private String text = "";
    private Iterator<Span> words = Collections.emptyIterator();

    WordTokenizer(Cutter cutter) {
        this.cutter = cutter;
    }

    @Override
    public final void reset() throws IOException {
        super.reset();
        StringWriter whole = new StringWriter();
        input.transferTo(whole);
        text = whole.toString();
        words = cutter.cut(text);
    }

    @Override
    public final boolean incrementToken() {
        clearAttributes();
        if (!words.hasNext()) {
            return false;
        }
        Span word = words.next();
        term.append(text, word.start(), word.end());
        offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
        return true;
    }

    @Override
    public final void end() throws IOException {
        super.end();
        int last = correctOffset(text.length());
        offset.setOffset(last, last);
    }

    @Override
    public final void close() throws IOException {
        super.close();
        text = "";
        words = Collections.emptyIterator();
    }
}
