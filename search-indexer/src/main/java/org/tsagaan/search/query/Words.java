package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Gtin;

/**
 * How words are looked for: in each language by its own analysis, all of the words somewhere in the
 * names, and the best of the languages counts. Bigrams stand beside the dictionary's words, because
 * it cuts Mongolian names in Chinese writing wrongly.
 */
final class Words {

    private static final List<String> CHINESE =
            List.of(
                    "nameZh.chinese^6",
                    "categoryNameZh.chinese^4",
                    "producerNameZh.chinese^2",
                    "storefrontNameZh.chinese^2",
                    "divisionNames^2",
                    "descriptionZh^0.5");
    private static final List<String> BIGRAMS =
            List.of(
                    "nameZh.bigram^5",
                    "categoryNameZh.bigram^3",
                    "producerNameZh.bigram^2",
                    "storefrontNameZh.bigram^2",
                    "divisionNames.bigram^2",
                    "descriptionZh.bigram^0.5");
    private static final List<String> PINYIN =
            List.of(
                    "nameZh.pinyin^3",
                    "categoryNameZh.pinyin^2",
                    "producerNameZh.pinyin",
                    "storefrontNameZh.pinyin",
                    "divisionNames.pinyin");
    private static final List<String> ENGLISH =
            List.of(
                    "nameEn.english^5",
                    "categoryNameEn.english^3",
                    "producerNameEn.english^2",
                    "storefrontNameEn.english^2",
                    "divisionNames.english^2",
                    "descriptionEn^0.5");
    private static final List<String> FOLDED =
            List.of("nameMn.folded^4", "categoryRomanised^3", "nameEn.folded^3", "nameZh.folded^3");

    private Words() {}

    /** Everything, without words. */
    static Query query(String text) {
        return text.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : worded(text);
    }

    private static Query worded(String text) {
        List<Query> ways = new ArrayList<>();
        ways.add(across(CHINESE, text));
        ways.add(mostOf(BIGRAMS, text));
        ways.add(across(PINYIN, text));
        ways.add(across(ENGLISH, text));
        ways.add(nearly(FOLDED, text));
        ways.add(exactly("lotNumbers", text));
        Optional<Gtin> gtin = Gtin.parse(text);
        gtin.ifPresent(number -> ways.add(exactly("gtin", number.digits())));
        return Query.of(q -> q.disMax(d -> d.queries(ways).tieBreaker(0.2)));
    }

    /** Every word, each in whichever field. */
    private static Query across(List<String> fields, String text) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(text)
                                                .fields(fields)
                                                .type(TextQueryType.CrossFields)
                                                .operator(Operator.And)));
    }

    /** Bigrams also straddle two words, so that not all of them can be there. */
    private static Query mostOf(List<String> fields, String text) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(text)
                                                .fields(fields)
                                                .type(TextQueryType.CrossFields)
                                                .minimumShouldMatch("2<75%")));
    }

    /** With a slip of the pen, after a right first letter. */
    private static Query nearly(List<String> fields, String text) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(text)
                                                .fields(fields)
                                                .type(TextQueryType.BestFields)
                                                .operator(Operator.And)
                                                .fuzziness("AUTO:4,7")
                                                .prefixLength(1)));
    }

    private static Query exactly(String field, String value) {
        return Query.of(
                q ->
                        q.constantScore(
                                c ->
                                        c.filter(f -> f.term(t -> t.field(field).value(value)))
                                                .boost(50f)));
    }
}
