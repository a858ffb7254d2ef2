package org.tsagaan.listing.adapter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.listing.Acclaim;

/** Reads what speaks for products beside their papers, in one query however many. */
@ApplicationScoped
public class MeritQueries {

    private static final String MERITS =
            """
            select p.id, r.reviews, r.stars, m.kinds
            from product p
            cross join lateral (
                select count(*) as reviews, coalesce(sum(v.stars), 0) as stars
                from review v where v.product_id = p.id) r
            cross join lateral (
                select string_agg(distinct g.kind, ',') as kinds from product_mark g
                where g.product_id = p.id
                    and cast(?2 as date) between g.valid_from and g.valid_until) m
            where p.id = any (cast(?1 as bigint[]))
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** How buyers judge a product, and which kinds of marks it may bear. */
    record Merit(Acclaim acclaim, Set<String> marks) {
        static final Merit NONE = new Merit(Acclaim.NONE, Set.of());
    }

    /** Of each of the products, on a day. */
    Map<Long, Merit> of(Collection<Long> products, LocalDate today) {
        return Row.list(
                        database.createNativeQuery(MERITS)
                                .setParameter(1, SqlArray.ofIds(products))
                                .setParameter(2, today.toString()))
                .stream()
                .collect(toMap(r -> r.id(0), MeritQueries::merit));
    }

    private static Merit merit(Row r) {
        return new Merit(new Acclaim(r.id(1), r.id(2)), Set.copyOf(r.codes(3)));
    }
}
