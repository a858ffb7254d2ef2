package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.PriceRange;
import org.tsagaan.listing.SearchFilters;

/**
 * What confines a search.
 *
 * @param rules which provinces take what
 * @param now what can not be bought then is not found
 */
record Filters(DeliveryRules rules, Instant now) {

    /** What every hit must be: sellable now, in stock, and within what has no facet. */
    static List<Query> always(SearchFilters filters, Instant now) {
        List<Query> all = new ArrayList<>(sellable(now));
        all.add(term("channel", filters.channel().name()));
        filters.storefrontId().ifPresent(id -> all.add(term("storefrontId", id)));
        filters.producerId().ifPresent(id -> all.add(term("producerId", id)));
        return all;
    }

    /**
     * Whether something can be bought needs no event to end: the clock is asked each time. By its
     * minute, in which nothing begins or ends by the clock alone, since documents, shelf lives and
     * dates do so with a day in China: then Elasticsearch is asked the same again and may answer
     * from memory. Were there such an instant, all of its minute would count as sellable, and who
     * shows what was found asks the gate.
     */
    static List<Query> sellable(Instant now) {
        Instant begun = now.truncatedTo(ChronoUnit.MINUTES);
        String from = begun.toString();
        String to = begun.plus(1, ChronoUnit.MINUTES).toString();
        return List.of(
                Query.of(q -> q.range(r -> r.date(d -> d.field("sellableFrom").lt(to)))),
                Query.of(q -> q.range(r -> r.date(d -> d.field("sellableUntil").gt(from)))),
                Query.of(q -> q.range(r -> r.number(n -> n.field("available").gt(0.0)))));
    }

    /** All that was chosen of the facets. */
    Query chosen(SearchFilters filters) {
        return all(Stream.of(Facet.Name.values()), filters);
    }

    /** What was chosen of the other facets: by this a facet counts. */
    Query chosenBeside(Facet.Name facet, SearchFilters filters) {
        return all(Stream.of(Facet.Name.values()).filter(name -> name != facet), filters);
    }

    /** Whether some lot may be eaten for so many days more. */
    static Query keeps(int days, Instant now) {
        String day = ChinaTime.dateOf(now).plusDays(days).toString();
        return Query.of(q -> q.range(r -> r.date(d -> d.field("bestBefore").gte(day))));
    }

    private Query all(Stream<Facet.Name> facets, SearchFilters filters) {
        List<Query> chosen =
                facets.filter(facet -> !filters.chosen(facet).isEmpty())
                        .map(facet -> chosen(facet, filters))
                        .toList();
        return chosen.isEmpty()
                ? Query.of(q -> q.matchAll(m -> m))
                : Query.of(q -> q.bool(b -> b.filter(chosen)));
    }

    private Query chosen(Facet.Name facet, SearchFilters filters) {
        return switch (facet) {
            case DAYS_LEFT -> keeps(filters.daysLeft(), now);
            case PRICE -> price(filters.price());
            case DELIVER_TO -> takenBy(filters.deliverTo().orElseThrow());
            default -> terms(FacetCounts.field(facet), filters.chosen(facet));
        };
    }

    /** To a province that there is not, nothing is sent. */
    private Query takenBy(String province) {
        Query refused =
                rules.knows(province)
                        ? terms(FacetCounts.field(Facet.Name.DELIVER_TO), rules.refusedBy(province))
                        : Query.of(q -> q.matchAll(m -> m));
        return Query.of(q -> q.bool(b -> b.mustNot(refused)));
    }

    private static Query price(PriceRange range) {
        return Query.of(
                q ->
                        q.range(
                                r ->
                                        r.number(
                                                n -> {
                                                    n.field("priceFen");
                                                    range.from()
                                                            .ifPresent(
                                                                    m -> n.gte((double) m.fen()));
                                                    range.to()
                                                            .ifPresent(
                                                                    m -> n.lte((double) m.fen()));
                                                    return n;
                                                })));
    }

    private static Query terms(String field, Collection<String> values) {
        List<FieldValue> terms = values.stream().sorted().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static Query term(String field, long value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }
}
