package org.tsagaan.analysis.filter;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * Synonym rules that are read by the very chain of tokenizer and filters they are put behind, so
 * that a rule is always cut into the same words as a query. The first chain of a kind reads the
 * rules, later ones of the same kind share what was read. Chains are of one kind when their classes
 * are; where one index has two that differ in settings alone, give each its own filter. Safe for
 * use by many threads.
 */
public final class ChainSynonyms {

    private final String rules;
    private final boolean expand;
    private final Map<List<Class<?>>, SynonymMap> read = new ConcurrentHashMap<>();

    /**
     * Keeps the rules until a chain comes to read them.
     *
     * @param rules in Solr's notation: {@code a, b} for equals, {@code a => b} for one way
     * @param expand whether equals find each other; else all become the first
     */
    public ChainSynonyms(List<String> rules, boolean expand) {
        this.rules = String.join("\n", rules);
        this.expand = expand;
    }

    /**
     * Puts the synonyms behind a chain.
     *
     * @param chain a tokenizer with its filters, not in use yet
     * @throws IllegalArgumentException if a rule cannot be read, or nothing of it is left by the
     *     chain
     */
    public TokenStream after(TokenStream chain) {
        if (rules.isBlank()) {
            return chain;
        }
        List<TokenStream> links = linksOf(chain);
        List<Class<?>> kind = kindOf(links);
        SynonymMap map = read.computeIfAbsent(kind, unused -> readBy(chain, links.getLast()));
        return map.fst == null ? chain : new SynonymGraphFilter(chain, map, true);
    }

    private static List<TokenStream> linksOf(TokenStream chain) {
        List<TokenStream> links = new ArrayList<>(List.of(chain));
        while (links.getLast() instanceof TokenFilter filter) {
            links.add(filter.unwrap());
        }
        return links;
    }

    private static List<Class<?>> kindOf(List<TokenStream> links) {
        return links.stream().<Class<?>>map(TokenStream::getClass).toList();
    }

    private SynonymMap readBy(TokenStream chain, TokenStream source) {
        if (!(source instanceof Tokenizer tokenizer)) {
            throw new IllegalArgumentException(
                    "Synonyms stand behind a tokenizer and filters only");
        }
        try (Analyzer analyzer = analyzer(tokenizer, chain)) {
            SolrSynonymParser parser = new SolrSynonymParser(true, expand, analyzer);
            parser.parse(new StringReader(rules));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("Synonym rules cannot be read: " + reason(e), e);
        }
    }

    private static Analyzer analyzer(Tokenizer tokenizer, TokenStream chain) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                return new TokenStreamComponents(tokenizer, chain);
            }
        };
    }

    private static String reason(Exception e) {
        Throwable cause = e.getCause();
        return e.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
    }
}
