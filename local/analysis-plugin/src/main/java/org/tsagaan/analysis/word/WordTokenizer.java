package org.tsagaan.analysis.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tsagaan.reading.Span;

/** Gives a cutter's words as tokens, in the characters of the text. */
abstract sealed class WordTokenizer extends Tokenizer permits ChineseTokenizer, RunTokenizer {

    /** Characters whose place is kept from one text to the next: nearly all texts are shorter. */
    private static final int KEPT = 1024;

    private final Cutter cutter;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private char[] buffer = new char[KEPT];
    private String text = "";
    private Iterator<Span> words = Collections.emptyIterator();

    WordTokenizer(Cutter cutter) {
        this.cutter = cutter;
    }

    @Override
    public final void reset() throws IOException {
        super.reset();
        text = read();
        words = cutter.cut(text);
    }

    private String read() throws IOException {
        int length = 0;
        int more = input.read(buffer, 0, buffer.length);
        while (more >= 0) {
            length += more;
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * length);
            }
            more = input.read(buffer, length, buffer.length - length);
        }
        String whole = new String(buffer, 0, length);
        if (buffer.length > KEPT) {
            buffer = new char[KEPT];
        }
        return whole;
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
