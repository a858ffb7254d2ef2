package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tsagaan.listing.Cursor;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.PageMaker;
import org.tsagaan.listing.Position;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSort;

/** What a query asks of Elasticsearch. */
public final class Searches {

    /** Beyond so many, what a page of hits is among is no longer counted one by one. */
    static final int COUNTED = 10_000;

    private Searches() {}

    /**
     * One page with its counts, exact.
     *
     * @param query without refusals
     * @param rules which provinces take what
     * @param now what can not be bought then is not found
     */
    public static SearchRequest of(SearchQuery query, DeliveryRules rules, Instant now) {
        Filters filters = new Filters(rules, now);
        return hits(query, Filters.always(query.filters(), now))
                .trackTotalHits(total -> total.enabled(true))
                .postFilter(filters.chosen(query.filters()))
                .aggregations(FacetCounts.of(query.filters(), filters, now))
                .build();
    }

    /** One page alone, of which Elasticsearch skips what can not be on it. */
    static SearchRequest page(SearchQuery query, DeliveryRules rules, Instant now) {
        return hits(query, among(query, rules, now))
                .trackTotalHits(total -> total.count(COUNTED))
                .build();
    }

    /**
     * Whether a page may be made by {@link #pageByRegard}: by the words is the order of those who
     * sort by nothing else, and of nobody whose place is known.
     */
    static boolean mayGoByRegard(SearchQuery query) {
        return query.sort() == SearchSort.RELEVANCE
                && !query.text().isEmpty()
                && query.near().isEmpty()
                && query.after()
                        .map(Cursor::maker)
                        .filter(maker -> maker != PageMaker.ELASTICSEARCH_BY_REGARD)
                        .isEmpty();
    }

    /**
     * One page of what bears the words in full, by what counts beside them: where very many do, the
     * words alone tell them hardly apart, and nothing has to be weighed one by one.
     *
     * @param query which {@link #mayGoByRegard}
     */
    static SearchRequest pageByRegard(SearchQuery query, DeliveryRules rules, Instant now) {
        List<Query> among = among(query, rules, now);
        among.add(Words.inFull(query.text()));
        return after(
                        query,
                        PageMaker.ELASTICSEARCH_BY_REGARD,
                        ordered(query, Words.query(""), among, by("regard", SortOrder.Desc)))
                .trackTotalHits(total -> total.count(COUNTED))
                .build();
    }

    private static List<Query> among(SearchQuery query, DeliveryRules rules, Instant now) {
        List<Query> among = new ArrayList<>(Filters.always(query.filters(), now));
        among.add(new Filters(rules, now).chosen(query.filters()));
        return among;
    }

    /** Its counts alone, exact. */
    static SearchRequest counts(SearchQuery query, DeliveryRules rules, Instant now) {
        return counting(
                query,
                Words.query(query.text()),
                now,
                FacetCounts.of(query.filters(), new Filters(rules, now), now));
    }

    /**
     * Its counts alone, estimated.
     *
     * @param share of the offers that are looked at, at most a half
     */
    static SearchRequest estimate(
            SearchQuery query, DeliveryRules rules, Instant now, double share) {
        return estimating(query, Words.query(query.text()), rules, now, share);
    }

    /** The same of what {@link #pageByRegard} is a page of. */
    static SearchRequest estimateByRegard(
            SearchQuery query, DeliveryRules rules, Instant now, double share) {
        return estimating(query, Words.inFull(query.text()), rules, now, share);
    }

    private static SearchRequest estimating(
            SearchQuery query, Query words, DeliveryRules rules, Instant now, double share) {
        return counting(
                query,
                words,
                now,
                FacetCounts.sampled(query.filters(), new Filters(rules, now), now, share));
    }

    private static SearchRequest counting(
            SearchQuery query, Query words, Instant now, Map<String, Aggregation> counts) {
        return Asking.counting(
                Query.of(
                        q ->
                                q.bool(
                                        b ->
                                                b.filter(words)
                                                        .filter(
                                                                Filters.always(
                                                                        query.filters(), now)))),
                counts);
    }

    private static SearchRequest.Builder hits(SearchQuery query, List<Query> among) {
        return after(
                query,
                PageMaker.ELASTICSEARCH,
                ordered(query, scored(query), among, firstSort(query)));
    }

    private static SearchRequest.Builder ordered(
            SearchQuery query, Query sought, List<Query> among, SortOptions first) {
        return Asking.whole()
                .size(query.size())
                .source(source -> source.fetch(false))
                .query(q -> q.bool(b -> b.must(sought).filter(among)))
                .sort(first, by("offerId", SortOrder.Asc));
    }

    /** Goes on from where the page before ended, if that was made in the same way. */
    private static SearchRequest.Builder after(
            SearchQuery query, PageMaker maker, SearchRequest.Builder request) {
        query.after()
                .filter(cursor -> cursor.maker() == maker)
                .ifPresent(
                        cursor ->
                                request.searchAfter(
                                        FieldValue.of(cursor.key()),
                                        FieldValue.of(cursor.offerId())));
        return request;
    }

    private static Query scored(SearchQuery query) {
        Query words = Words.query(query.text());
        return byScore(query) ? Favour.of(words, query.near()) : words;
    }

    /** Whether hits must be weighed one by one; what is favoured of everything, a field says. */
    private static boolean byScore(SearchQuery query) {
        return query.sort() == SearchSort.RELEVANCE
                && !(query.text().isEmpty() && query.near().isEmpty());
    }

    private static SortOptions firstSort(SearchQuery query) {
        return switch (query.sort()) {
            case RELEVANCE ->
                    byScore(query)
                            ? SortOptions.of(s -> s.score(o -> o.order(SortOrder.Desc)))
                            : by("regard", SortOrder.Desc);
            case PRICE_UP -> by("priceFen", SortOrder.Asc);
            case PRICE_DOWN -> by("priceFen", SortOrder.Desc);
            case RATING -> by("rating", SortOrder.Desc);
            case NEWEST -> newest();
            case NEAREST -> nearest(query.near().orElseThrow());
        };
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order)));
    }

    private static SortOptions newest() {
        return SortOptions.of(
                s -> s.field(f -> f.field("producedOn").order(SortOrder.Desc).mode(SortMode.Max)));
    }

    private static SortOptions nearest(Position from) {
        return SortOptions.of(
                s ->
                        s.geoDistance(
                                g ->
                                        g.field("location")
                                                .location(Places.of(from))
                                                .order(SortOrder.Asc)
                                                .unit(DistanceUnit.Meters)));
    }
}
