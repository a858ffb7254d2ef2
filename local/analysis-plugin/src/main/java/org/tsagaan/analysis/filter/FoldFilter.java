package org.tsagaan.analysis.filter;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tsagaan.reading.Folding;

/**
 * Takes the diacritics off Latin letters, composed or not, so that öröm is found by orom, and
 * writes the Mongolian Cyrillic ө, ү and ё as the letters that stand in for them on a Russian
 * keyboard. Letters whose mark is part of them, such as й, stay. A word that is nothing but marks
 * stays too.
 */
public final class FoldFilter extends TokenFilter {

    private static final char FIRST_COMBINING = '\u0300';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private FoldFilter(TokenStream in) {
        super(in);
    }

    /** The words of this stream, folded. */
    public static TokenStream fold(TokenStream in) {
        return new ASCIIFoldingFilter(new FoldFilter(in));
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.chars().anyMatch(character -> character >= FIRST_COMBINING)) {
            rewrite();
        }
        return true;
    }

    private void rewrite() {
        String composed = Normalizer.normalize(term, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        composed.chars()
                .filter(character -> !Folding.isCombining(character))
                .forEach(character -> folded.append(Folding.standIn((char) character)));
        if (!folded.isEmpty()) {
            term.setEmpty().append(folded);
        }
    }
}
