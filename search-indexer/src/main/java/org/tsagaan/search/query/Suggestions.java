package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;

/** What a beginning asks of Elasticsearch: the names around what can be bought that begin so. */
public final class Suggestions {

    static final String CODES = "codes";
    static final String NAMES = "names";

    private Suggestions() {}

    /**
     * One request for all kinds.
     *
     * @param language {@code en}, else Chinese
     */
    public static SearchRequest of(String prefix, String language, int size, Instant now) {
        return Asking.counting(
                Query.of(q -> q.bool(b -> b.filter(shop(now)).filter(any(prefix)))),
                counts(prefix, language.equals("en"), size));
    }

    /** Shoppers are not shown what only supermarkets may buy. */
    private static List<Query> shop(Instant now) {
        return Filters.always(SearchFilters.all(SalesChannel.RETAIL), now);
    }

    private static Query any(String prefix) {
        List<Query> ways =
                Beginning.ALL.stream().map(beginning -> begins(beginning, prefix)).toList();
        return Query.of(q -> q.bool(b -> b.should(ways)));
    }

    private static Map<String, Aggregation> counts(String prefix, boolean english, int size) {
        return Beginning.ALL.stream()
                .collect(
                        Collectors.toMap(
                                Beginning::name,
                                beginning -> among(beginning, prefix, english, size)));
    }

    /** The fields hold beginnings: what was typed is looked for as it is. */
    private static Query begins(Beginning beginning, String prefix) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(prefix)
                                                .fields(beginning.fields())
                                                .type(TextQueryType.BestFields)
                                                .operator(Operator.And)));
    }

    private static Aggregation among(
            Beginning beginning, String prefix, boolean english, int size) {
        return Aggregation.of(
                a ->
                        a.filter(begins(beginning, prefix))
                                .aggregations(CODES, codes(beginning, english, size)));
    }

    private static Aggregation codes(Beginning beginning, boolean english, int size) {
        String code = beginning.code(english);
        String name = beginning.shown(english);
        return Aggregation.of(
                a -> {
                    var codes = a.terms(t -> t.field(code).size(size));
                    return name.equals(code)
                            ? codes
                            : codes.aggregations(NAMES, n -> n.terms(t -> t.field(name).size(1)));
                });
    }
}
