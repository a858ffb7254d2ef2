package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.List;
import org.tsagaan.listing.Cursor;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.Position;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSource;

/** What a query asks of Elasticsearch. */
public final class Searches {

    private Searches() {}

    /**
     * The request of one page.
     *
     * @param query without refusals
     * @param rules which provinces take what
     * @param now what can not be bought then is not found
     */
    public static SearchRequest of(SearchQuery query, DeliveryRules rules, Instant now) {
        Filters filters = new Filters(rules, now);
        SearchRequest.Builder request =
                Asking.whole()
                        .size(query.size())
                        .source(source -> source.fetch(false))
                        .trackTotalHits(total -> total.enabled(true))
                        .query(
                                q ->
                                        q.bool(
                                                b ->
                                                        b.must(Favour.of(Words.query(query.text())))
                                                                .filter(
                                                                        Filters.always(
                                                                                query.filters(),
                                                                                now))))
                        .postFilter(filters.chosen(query.filters()))
                        .aggregations(FacetCounts.of(query.filters(), filters, now))
                        .sort(sort(query));
        query.cursor()
                .flatMap(text -> Cursor.parse(text, query.sort()))
                .filter(cursor -> cursor.source() == SearchSource.ELASTICSEARCH)
                .ifPresent(
                        cursor ->
                                request.searchAfter(
                                        FieldValue.of(cursor.key()),
                                        FieldValue.of(cursor.offerId())));
        return request.build();
    }

    private static List<SortOptions> sort(SearchQuery query) {
        SortOptions first =
                switch (query.sort()) {
                    case RELEVANCE -> SortOptions.of(s -> s.score(o -> o.order(SortOrder.Desc)));
                    case PRICE_UP -> by("priceFen", SortOrder.Asc);
                    case PRICE_DOWN -> by("priceFen", SortOrder.Desc);
                    case RATING -> by("rating", SortOrder.Desc);
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
}
