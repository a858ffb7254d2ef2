package org.tsagaan.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.tsagaan.analysis.filter.SimplifiedFilter;

/** Simplified characters for traditional ones. */
@NamedComponent("tsagaan_simplified")
public final class SimplifiedFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream in) {
        return new SimplifiedFilter(in);
    }

    @Override
    public TokenStream normalize(TokenStream in) {
        return create(in);
    }
}
