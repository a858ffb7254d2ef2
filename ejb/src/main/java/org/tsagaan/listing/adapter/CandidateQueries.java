package org.tsagaan.listing.adapter;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.listing.Cursor;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;

/**
 * Finds listed offers in stock by parts of their names, a bounded stretch of the shelf at a time:
 * an index gives the next stretch in the order asked for, or all offers of the few goods that a
 * word can mean, and only those are looked at. Whether they can be sold, the gate says.
 */
@ApplicationScoped
public class CandidateQueries {

    /** How many candidates are read at once. */
    public static final int BATCH = 200;

    /** How many offers are looked at for them, at most. */
    static final int STRETCH = 4_000;

    /** Every word must be somewhere in the names; the last offer of a full stretch comes last. */
    private static final String CANDIDATES =
            """
            with stretch as materialized (
                select o.id, {key} as key, o.storefront_id, o.product_id, o.price_fen
                from offer o
                where o.state = 'LISTED' and o.channel = ?2 and {after} {narrowed}
                order by {order} limit ?15),
            shown as (
                select o.id, cast({shown} as double precision) as key
                from stretch o
                join storefront f on f.id = o.storefront_id
                join product p on p.id = o.product_id
                join category c on c.code = p.category_code
                join producer m on m.id = p.producer_id
                join organisation w on w.id = m.id
                join division d on d.code = w.division_code
                left join division u on u.code = d.parent_code
                cross join lateral (
                    select max(l.produced_on) as produced_on,
                        string_agg(l.lot_number, ' ') as numbers
                    from lot l join stock s on s.lot_id = l.id
                    where s.storefront_id = f.id and l.product_id = p.id
                        and s.received > s.allocated
                        and l.best_before >= cast(?1 as date)) k
                where f.state = 'OPEN' and p.state = 'APPROVED'
                    and k.produced_on is not null
                    and (?3 = '' or c.code = any (string_to_array(?3, ',')))
                    and (?4 = '' or d.code = any (string_to_array(?4, ','))
                        or u.code = any (string_to_array(?4, ',')))
                    and (?5 = '' or m.kind = any (string_to_array(?5, ',')))
                    and (?20 = '' or f.kind = any (string_to_array(?20, ',')))
                    and (?6 = '' or p.storage = any (string_to_array(?6, ',')))
                    and (?7 = 0 or f.id = ?7)
                    and (?8 = 0 or m.id = ?8)
                    and o.price_fen between ?9 and ?10
                    and (?17 = '' or exists (
                        select from product_mark g where g.product_id = p.id
                            and g.kind = any (string_to_array(?17, ','))
                            and cast(?18 as date) between g.valid_from and g.valid_until))
                    and (?19 = '' or exists (select from province v where v.code = ?19)
                        and m.kind not in (select r.producer_kind from delivery_restriction r
                            where r.province_code = ?19))
                    and not exists (
                        select from unnest(string_to_array(?11, chr(10))) as t(word)
                        where concat_ws(' ', p.name_zh, p.name_en, p.name_mn, p.gtin, k.numbers,
                            c.name_zh, c.other_name_zh, c.name_en, c.romanised, w.name_zh,
                            w.name_en, f.name_zh, f.name_en, d.name_zh, d.name_en,
                            u.name_zh, u.name_en) not ilike t.word)),
            candidates as (
                select id, key from shown where (key, id) > (?12, ?13) order by key, id limit ?14)
            (select id, key, true as fits from candidates order by key, id)
            union all
            (select id, cast(key as double precision), false from stretch
                where {goes_on} and (select count(*) from stretch) = ?15
                    and (select count(*) from candidates) < ?14
                order by stretch.key desc, id desc limit 1)
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private NarrowingQueries narrowing;

    /**
     * An offer that may be found.
     *
     * @param key its value in the order of the search
     */
    public record Candidate(long offerId, double key) {}

    /**
     * Some candidates in their order.
     *
     * @param end where the next ones begin after; empty when there are no more
     */
    public record Candidates(List<Candidate> list, Optional<Candidate> end) {}

    /** The next candidates after a cursor, {@value #BATCH} at most. */
    public Candidates list(SearchQuery query, Optional<Cursor> after, LocalDate today) {
        ShelfOrder order = ShelfOrder.of(query);
        Optional<List<Long>> products = narrowing.products(query.text());
        SearchFilters filters = query.filters();
        Query asked =
                database.createNativeQuery(sql(order, products, filters))
                        .setParameter(1, today.plusDays(filters.daysLeft()).toString())
                        .setParameter(2, filters.channel().name())
                        .setParameter(3, codes(filters.categories()))
                        .setParameter(4, codes(filters.divisions()))
                        .setParameter(5, codes(filters.producerKinds()))
                        .setParameter(6, codes(filters.storages()))
                        .setParameter(7, filters.storefrontId().orElse(0L))
                        .setParameter(8, filters.producerId().orElse(0L))
                        .setParameter(9, filters.price().from().map(Money::fen).orElse(0L))
                        .setParameter(
                                10, filters.price().to().map(Money::fen).orElse(Long.MAX_VALUE))
                        .setParameter(11, words(query.text()))
                        .setParameter(12, after.map(Cursor::key).orElse(-Double.MAX_VALUE))
                        .setParameter(13, after.map(Cursor::offerId).orElse(0L))
                        .setParameter(14, BATCH)
                        .setParameter(15, STRETCH)
                        .setParameter(17, codes(filters.marks()))
                        .setParameter(18, today.toString())
                        .setParameter(19, filters.deliverTo().orElse(""))
                        .setParameter(20, codes(filters.sellerKinds()));
        products.ifPresent(ids -> asked.setParameter(16, SqlArray.ofIds(ids)));
        return candidates(asked.getResultList());
    }

    private static String sql(
            ShelfOrder order, Optional<List<Long>> products, SearchFilters filters) {
        StringBuilder narrowed = new StringBuilder();
        if (products.isPresent()) {
            narrowed.append(" and o.product_id = any (cast(?16 as bigint[]))");
        }
        if (filters.storefrontId().isPresent()) {
            narrowed.append(" and o.storefront_id = ?7");
        }
        if (filters.producerId().isPresent()) {
            narrowed.append(
                    " and o.product_id in (select g.id from product g where g.producer_id = ?8)");
        }
        return order.within(CANDIDATES.replace("{narrowed}", narrowed));
    }

    /** A full batch goes on after its last; a full stretch with fewer goes on after its end. */
    private static Candidates candidates(List<?> rows) {
        List<Candidate> fitting = new ArrayList<>();
        Candidate end = null;
        for (Object found : rows) {
            Columns row = new Columns(found);
            Candidate candidate = new Candidate(row.number(), row.decimal());
            if (Boolean.parseBoolean(row.text())) {
                fitting.add(candidate);
            } else {
                end = candidate;
            }
        }
        if (fitting.size() == BATCH) {
            end = fitting.getLast();
        }
        return new Candidates(List.copyOf(fitting), Optional.ofNullable(end));
    }

    private static String codes(Collection<String> codes) {
        return String.join(",", codes);
    }

    /** Patterns, one a line; without words one that everything fits. */
    private static String words(String text) {
        String patterns =
                NarrowingQueries.words(text).map(NarrowingQueries::pattern).collect(joining("\n"));
        return patterns.isEmpty() ? "%" : patterns;
    }
}
