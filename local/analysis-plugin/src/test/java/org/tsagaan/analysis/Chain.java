package org.tsagaan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** A tokenizer with its filters, as an index's settings put them together. */
final class Chain {

    static final TokenizerFactory CHINESE = new ChineseTokenizerFactory(List::of);
    static final TokenizerFactory RUN = new RunTokenizerFactory();
    static final TokenizerFactory STANDARD =
            new TokenizerFactory() {
                @Override
                public Tokenizer create() {
                    return new StandardTokenizer();
                }

                @Override
                public String name() {
                    return "standard";
                }
            };

    private final Analyzer analyzer;

    private Chain(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    static Chain of(TokenizerFactory first, TokenFilterFactory... filters) {
        return new Chain(
                new Analyzer() {
                    @Override
                    protected TokenStreamComponents createComponents(String fieldName) {
                        Tokenizer tokenizer = first.create();
                        TokenStream last = tokenizer;
                        for (TokenFilterFactory filter : filters) {
                            last = filter.create(last);
                        }
                        return new TokenStreamComponents(tokenizer, last);
                    }
                });
    }

    /** The tokens of a text; a second reading of it must give the same. */
    List<Token> tokens(String text) {
        List<Token> tokens = Token.read(analyzer.tokenStream("name", text), text);
        assertThat(Token.read(analyzer.tokenStream("name", text), text)).isEqualTo(tokens);
        return tokens;
    }

    List<String> terms(String text) {
        return tokens(text).stream().map(Token::term).toList();
    }

    /** Terms with their positions, and their lengths where they span more than one. */
    List<String> graph(String text) {
        return tokens(text).stream()
                .map(
                        token ->
                                token.term()
                                        + "@"
                                        + token.position()
                                        + (token.length() > 1 ? "+" + token.length() : ""))
                .toList();
    }
}
