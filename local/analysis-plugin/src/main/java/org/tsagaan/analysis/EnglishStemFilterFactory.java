package org.tsagaan.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * English words without their endings: curds and curd, herder's and herder. Wants small letters.
 */
@NamedComponent("tsagaan_english_stem")
public final class EnglishStemFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream in) {
        return new KStemFilter(new EnglishPossessiveFilter(in));
    }
}
