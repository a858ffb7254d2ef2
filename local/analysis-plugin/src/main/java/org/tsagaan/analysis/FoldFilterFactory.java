package org.tsagaan.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.tsagaan.analysis.filter.FoldFilter;

/** Latin letters without diacritics, Mongolian Cyrillic as it is typed on a Russian keyboard. */
@NamedComponent("tsagaan_fold")
public final class FoldFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream in) {
        return FoldFilter.fold(in);
    }

    @Override
    public TokenStream normalize(TokenStream in) {
        return create(in);
    }
}
