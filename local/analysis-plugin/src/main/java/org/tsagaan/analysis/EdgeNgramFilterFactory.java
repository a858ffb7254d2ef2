package org.tsagaan.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.tsagaan.analysis.settings.EdgeNgramSettings;

/** The beginnings of each word, for search while typing. */
@NamedComponent("tsagaan_edge_ngram")
public final class EdgeNgramFilterFactory implements TokenFilterFactory {

    private final int shortest;
    private final int longest;
    private final boolean keepLonger;

    /**
     * Takes the lengths of the beginnings.
     *
     * @throws IllegalArgumentException unless 1 ≤ min_gram ≤ max_gram
     */
    @Inject
    public EdgeNgramFilterFactory(EdgeNgramSettings settings) {
        shortest = settings.minGram();
        longest = settings.maxGram();
        keepLonger = settings.preserveOriginal();
        if (shortest < 1 || longest < shortest) {
            throw new IllegalArgumentException(
                    "1 <= min_gram <= max_gram, not " + shortest + " and " + longest);
        }
    }

    @Override
    public TokenStream create(TokenStream in) {
        return new EdgeNGramTokenFilter(in, shortest, longest, keepLonger);
    }
}
