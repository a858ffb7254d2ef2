package org.tsagaan.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalysisMode;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.tsagaan.analysis.filter.ChainSynonyms;
import org.tsagaan.analysis.settings.SynonymSettings;

/**
 * Synonyms of one or several words, for search analyzers only: an index of graphs would be wrong,
 * and rules change more often than documents. Stands behind the filters that fold, before those
 * that stack words.
 */
@NamedComponent("tsagaan_synonym")
public final class SynonymFilterFactory implements TokenFilterFactory {

    private final ChainSynonyms synonyms;

    /** Takes the rules; they are read when the first analyzer is made. */
    @Inject
    public SynonymFilterFactory(SynonymSettings settings) {
        synonyms = new ChainSynonyms(settings.synonyms(), settings.expand());
    }

    @Override
    public TokenStream create(TokenStream in) {
        return synonyms.after(in);
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return AnalysisMode.SEARCH_TIME;
    }
}
