package org.tsagaan.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.tsagaan.analysis.settings.DictionarySettings;
import org.tsagaan.analysis.word.ChineseTokenizer;
import org.tsagaan.reading.Dictionary;

/** Words of Chinese by the market's dictionary and statistics, words of other writing whole. */
@NamedComponent("tsagaan_chinese")
public final class ChineseTokenizerFactory implements TokenizerFactory {

    private final Dictionary dictionary;

    /**
     * Reads the dictionary.
     *
     * @throws IllegalArgumentException if a further word is not Chinese
     */
    @Inject
    public ChineseTokenizerFactory(DictionarySettings settings) {
        dictionary = Dictionary.withMore(settings.words());
    }

    @Override
    public Tokenizer create() {
        return new ChineseTokenizer(dictionary);
    }
}
