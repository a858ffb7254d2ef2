package org.tsagaan.search.query;

import static org.tsagaan.search.index.IndexDefinition.LIVE;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import java.time.Instant;
import java.util.List;
import org.tsagaan.listing.Cursor;
import org.tsagaan.listing.Position;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSource;

/** What a query asks of Elasticsearch. */
public final class Searches {

    /** Names of the suggesters that know other words. */
    static final List<String> OTHER_WORDS = List.of("nameEn.folded", "categoryRomanised");

    private Searches() {}

    /**
     * The request of one page.
     *
     * @param query without refusals
     * @param now what can not be bought then is not found
     */
    public static SearchRequest of(SearchQuery query, Instant now) {
        return SearchRequest.of(
                request -> {
                    request.index(LIVE)
                            .size(query.size())
                            .source(source -> source.fetch(false))
                            .timeout("900ms")
                            .allowPartialSearchResults(false)
                            .trackTotalHits(total -> total.enabled(true))
                            .query(
                                    q ->
                                            q.bool(
                                                    b ->
                                                            b.must(Words.query(query.text()))
                                                                    .filter(
                                                                            Filters.always(
                                                                                    query.filters(),
                                                                                    now))))
                            .postFilter(Filters.chosen(query.filters()))
                            .aggregations(FacetCounts.of(query.filters()))
                            .sort(sort(query));
                    if (!query.text().isEmpty()) {
                        request.suggest(otherWords(query.text()));
                    }
                    query.cursor()
                            .flatMap(text -> Cursor.parse(text, query.sort()))
                            .filter(cursor -> cursor.source() == SearchSource.ELASTICSEARCH)
                            .ifPresent(
                                    cursor ->
                                            request.searchAfter(
                                                    FieldValue.of(cursor.key()),
                                                    FieldValue.of(cursor.offerId())));
                    return request;
                });
    }

    private static List<SortOptions> sort(SearchQuery query) {
        SortOptions first =
                switch (query.sort()) {
                    case RELEVANCE -> SortOptions.of(s -> s.score(o -> o.order(SortOrder.Desc)));
                    case PRICE_UP -> by("priceFen", SortOrder.Asc);
                    case PRICE_DOWN -> by("priceFen", SortOrder.Desc);
                    case NEWEST -> newest();
                    case NEAREST -> nearest(query.near().orElseThrow());
                };
        return List.of(first, by("offerId", SortOrder.Asc));
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
                                                .location(
                                                        l ->
                                                                l.latlon(
                                                                        p ->
                                                                                p.lat(
                                                                                                from
                                                                                                        .latitude())
                                                                                        .lon(
                                                                                                from
                                                                                                        .longitude())))
                                                .order(SortOrder.Asc)
                                                .unit(DistanceUnit.Meters)));
    }

    /** Other words for those that stand nowhere, two letters away at most. */
    private static Suggester otherWords(String text) {
        return Suggester.of(
                suggest -> {
                    suggest.text(text);
                    for (String field : OTHER_WORDS) {
                        suggest.suggesters(
                                field,
                                s ->
                                        s.term(
                                                t ->
                                                        t.field(field)
                                                                .suggestMode(SuggestMode.Missing)
                                                                .maxEdits(2)
                                                                .minWordLength(4)
                                                                .size(1)));
                    }
                    return suggest;
                });
    }
}
