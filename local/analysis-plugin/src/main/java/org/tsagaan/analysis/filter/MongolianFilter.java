package org.tsagaan.analysis.filter;

import java.io.IOException;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tsagaan.reading.Folding;

/**
 * Takes out of traditional Mongolian words what only shapes letters: variation selectors, the vowel
 * separator, the narrow space before a suffix, the lengthening stroke, and invisible joiners. Two
 * spellings that look alike, or are typed by different keyboards, become one term. A word of
 * nothing else is dropped.
 */
public final class MongolianFilter extends FilteringTokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    /** Changes the words of this stream. */
    public MongolianFilter(TokenStream in) {
        super(in);
    }

    @Override
    protected boolean accept() throws IOException {
        char[] characters = term.buffer();
        int kept = 0;
        for (int i = 0; i < term.length(); i++) {
            if (!Folding.isShaping(characters[i])) {
                characters[kept++] = characters[i];
            }
        }
        term.setLength(kept);
        return kept > 0;
    }
}
