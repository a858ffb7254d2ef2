package org.tsagaan.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.tsagaan.analysis.word.RunTokenizer;

/** What stands between spaces and signs, whole: what is being typed, before it is a word. */
@NamedComponent("tsagaan_run")
public final class RunTokenizerFactory implements TokenizerFactory {

    @Override
    public Tokenizer create() {
        return new RunTokenizer();
    }
}
