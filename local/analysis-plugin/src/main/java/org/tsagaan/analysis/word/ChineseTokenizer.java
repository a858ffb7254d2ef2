package org.tsagaan.analysis.word;

import org.tsagaan.reading.Dictionary;

/** Tokens as {@link ChineseCutter} finds them. */
public final class ChineseTokenizer extends WordTokenizer {

    /** Keeps the words of this dictionary whole. */
    public ChineseTokenizer(Dictionary dictionary) {
        super(new ChineseCutter(dictionary));
    }
}
