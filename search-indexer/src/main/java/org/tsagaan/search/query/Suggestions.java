package org.tsagaan.search.query;

import static org.tsagaan.search.index.IndexDefinition.LIVE;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.List;
import org.tsagaan.search.Suggestion.Kind;

/** What a beginning asks of Elasticsearch: the names of what can be bought that begin so. */
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
        boolean english = language.equals("en");
        String name = english ? "nameEn" : "nameZh";
        String shop = english ? "storefrontNameEn" : "storefrontNameZh";
        return SearchRequest.of(
                request -> {
                    request.index(LIVE)
                            .size(0)
                            .timeout("900ms")
                            .allowPartialSearchResults(false)
                            .query(
                                    q ->
                                            q.bool(
                                                    b ->
                                                            b.filter(Filters.sellable(now))
                                                                    .filter(any(prefix))));
                    request.aggregations(
                            Kind.PRODUCT.name(), among(products(), prefix, name, name, size));
                    request.aggregations(
                            Kind.CATEGORY.name(),
                            among(categories(), prefix, "categoryCode", "categoryCode", size));
                    request.aggregations(
                            Kind.STOREFRONT.name(),
                            among(storefronts(), prefix, "storefrontSlug", shop, size));
                    return request;
                });
    }

    private static List<String> products() {
        return List.of("nameZh.suggest", "nameZh.suggest_run", "nameEn.suggest", "nameMn.suggest");
    }

    private static List<String> categories() {
        return List.of(
                "categoryNameZh.suggest", "categoryNameEn.suggest", "categoryRomanised.suggest");
    }

    private static List<String> storefronts() {
        return List.of(
                "storefrontNameZh.suggest",
                "storefrontNameZh.suggest_run",
                "storefrontNameEn.suggest");
    }

    private static Query any(String prefix) {
        return Query.of(
                q ->
                        q.bool(
                                b ->
                                        b.should(
                                                begins(products(), prefix),
                                                begins(categories(), prefix),
                                                begins(storefronts(), prefix))));
    }

    /** The fields hold beginnings: what was typed is looked for as it is. */
    private static Query begins(List<String> fields, String prefix) {
        return Query.of(
                q ->
                        q.multiMatch(
                                m ->
                                        m.query(prefix)
                                                .fields(fields)
                                                .type(TextQueryType.BestFields)
                                                .operator(Operator.And)));
    }

    private static Aggregation among(
            List<String> fields, String prefix, String code, String name, int size) {
        return Aggregation.of(
                a ->
                        a.filter(begins(fields, prefix))
                                .aggregations(
                                        CODES,
                                        c ->
                                                c.terms(t -> t.field(code).size(size))
                                                        .aggregations(
                                                                NAMES,
                                                                n ->
                                                                        n.terms(
                                                                                t ->
                                                                                        t.field(
                                                                                                        name)
                                                                                                .size(
                                                                                                        1)))));
    }
}
