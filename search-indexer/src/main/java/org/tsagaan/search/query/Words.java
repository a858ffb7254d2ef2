package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tsagaan.kernel.Gtin;

/**
 * How words are looked for: in each language by its own analysis, all of the words somewhere in the
 * names, and the best of the languages counts. Bigrams stand beside the dictionary's words, because
 * it cuts Mongolian names in Chinese writing wrongly.
 */
final class Words {

    private static final List<String> CHINESE =
            List.of(
                    "nameZh.chinese^4",
                    "categoryNameZh.chinese^2",
                    "producerNameZh.chinese^1.5",
                    "storefrontNameZh.chinese",
                    "divisionNames");
    private static final List<String> ENGLISH =
            List.of(
                    "nameEn.english^4",
                    "categoryNameEn.english^2",
                    "producerNameEn.english^1.5",
                    "storefrontNameEn.english",
                    "divisionNames.english");
    private static final List<String> PINYIN =
            List.of(
                    "nameZh.pinyin^3",
                    "categoryNameZh.pinyin^2",
                    "producerNameZh.pinyin",
                    "storefrontNameZh.pinyin",
                    "divisionNames.pinyin");
    private static final List<String> BIGRAMS =
            List.of(
                    "nameZh.bigram^2",
                    "categoryNameZh.bigram",
                    "producerNameZh.bigram",
                    "storefrontNameZh.bigram");
    static final List<String> ALL_BIGRAMS =
            List.of(
                    "nameZh.bigram^2",
                    "categoryNameZh.bigram",
                    "producerNameZh.bigram",
                    "storefrontNameZh.bigram",
                    "divisionNames.bigram");
    private static final List<String> BEGINNINGS =
            List.of(
                    "nameZh.suggest^2",
                    "nameEn.suggest",
                    "categoryNameZh.suggest^2",
                    "categoryRomanised.suggest",
                    "producerNameZh.suggest_run^2",
                    "producerNameEn.suggest",
                    "storefrontNameZh.suggest_run",
                    "divisionNames.suggest");
    private static final List<String> NEARLY =
            List.of(
                    "nameEn.folded^2",
                    "nameMn.folded^3",
                    "nameZh.folded",
                    "categoryRomanised^2",
                    "categoryNameEn.folded",
                    "producerNameEn.folded",
                    "storefrontNameEn.folded",
                    "nameZh.pinyin",
                    "categoryNameZh.pinyin");
    private static final Pattern OF_SELLERS = Pattern.compile("producerName|storefrontName");
    private static final Pattern SPACED_PINYIN = Pattern.compile("[a-z']+(?:[ ]+[a-z']+)+");

    private Words() {}

    /** Everything, without words. */
    static Query query(String text) {
        return text.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : worded(text);
    }

    /**
     * All of the words in the name, the kind and the place of an offer, in one language, as they
     * are written; or the number that they are.
     *
     * @param text not empty
     */
    static Query inFull(String text) {
        List<Query> ways = new ArrayList<>();
        for (List<String> language : List.of(CHINESE, ENGLISH, PINYIN)) {
            ways.add(across(ofGoods(language), text, 1f));
        }
        ways.add(exactly("lotNumbers", text));
        Gtin.parse(text).ifPresent(number -> ways.add(exactly("gtin", number.digits())));
        return Query.of(q -> q.bool(b -> b.should(ways)));
    }

    /** What many sellers are called says little of what each of them sells. */
    private static List<String> ofGoods(List<String> fields) {
        return fields.stream().filter(field -> !OF_SELLERS.matcher(field).lookingAt()).toList();
    }

    private static Query worded(String text) {
        List<Query> ways = new ArrayList<>();
        ways.add(across(CHINESE, text, 3f));
        ways.add(across(ENGLISH, text, 3f));
        ways.add(across(PINYIN, text, 1.5f));
        if (SPACED_PINYIN.matcher(text).matches()) {
            ways.add(across(PINYIN, text.replace(" ", ""), 1.5f));
        }
        ways.add(across(ALL_BIGRAMS, text, 0.5f));
        ways.add(across(BEGINNINGS, text, 0.5f));
        ways.add(mostOf(text));
        ways.add(nearly(text));
        ways.add(described("descriptionZh", text));
        ways.add(described("descriptionEn", text));
        ways.add(exactly("lotNumbers", text));
        Gtin.parse(text).ifPresent(number -> ways.add(exactly("gtin", number.digits())));
        return Query.of(q -> q.disMax(d -> d.queries(ways).tieBreaker(0.3)));
    }

    /** Every word, each in whichever field. */
    private static Query across(List<String> fields, String text, float boost) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(text)
                                                .fields(fields)
                                                .type(TextQueryType.CrossFields)
                                                .operator(Operator.And)
                                                .boost(boost)));
    }

    /** Bigrams also straddle two words, so that not all of them can be there. */
    private static Query mostOf(String text) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(text)
                                                .fields(BIGRAMS)
                                                .type(TextQueryType.BestFields)
                                                .minimumShouldMatch("1<50% 2<70%")
                                                .boost(0.2f)));
    }

    /**
     * With a slip of the pen, after a right first letter. It counts less than a beginning: {@code
     * naidou} begins naidoufu and is no slip for naiyou.
     */
    private static Query nearly(String text) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(text)
                                                .fields(NEARLY)
                                                .type(TextQueryType.BestFields)
                                                .operator(Operator.And)
                                                .fuzziness("AUTO:4,8")
                                                .prefixLength(1)
                                                .maxExpansions(20)
                                                .boost(0.5f)));
    }

    private static Query described(String field, String text) {
        return Query.of(
                q -> q.match(m -> m.field(field).query(text).operator(Operator.And).boost(0.3f)));
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
