package org.tsagaan.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.tsagaan.analysis.settings.StopSettings;

/** Drops punctuation, as smartcn lists it, and words that say nothing. Wants small letters. */
@NamedComponent("tsagaan_stop")
public final class StopFilterFactory implements TokenFilterFactory {

    private final CharArraySet dropped;

    /** Drops further words beside the punctuation. */
    @Inject
    public StopFilterFactory(StopSettings settings) {
        CharArraySet words = CharArraySet.copy(SmartChineseAnalyzer.getDefaultStopSet());
        words.addAll(settings.words());
        dropped = CharArraySet.unmodifiableSet(words);
    }

    @Override
    public TokenStream create(TokenStream in) {
        return new StopFilter(in, dropped);
    }
}
