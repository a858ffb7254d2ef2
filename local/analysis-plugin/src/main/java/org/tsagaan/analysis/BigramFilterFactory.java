package org.tsagaan.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.tsagaan.analysis.settings.BigramSettings;

/** Pairs of neighbouring Chinese characters. Stands behind the standard tokenizer. */
@NamedComponent("tsagaan_bigram")
public final class BigramFilterFactory implements TokenFilterFactory {

    private static final int SCRIPTS =
            CJKBigramFilter.HAN
                    | CJKBigramFilter.HIRAGANA
                    | CJKBigramFilter.KATAKANA
                    | CJKBigramFilter.HANGUL;

    private final boolean outputUnigrams;

    /** With or without the single characters. */
    @Inject
    public BigramFilterFactory(BigramSettings settings) {
        outputUnigrams = settings.outputUnigrams();
    }

    @Override
    public TokenStream create(TokenStream in) {
        return new CJKBigramFilter(in, SCRIPTS, outputUnigrams);
    }
}
