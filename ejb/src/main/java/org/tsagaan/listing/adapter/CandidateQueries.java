package org.tsagaan.listing.adapter;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tsagaan.kernel.Money;
import org.tsagaan.listing.Cursor;
import org.tsagaan.listing.Position;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;

/**
 * Finds listed offers in stock by parts of their names. Whether they can be sold, the gate says.
 */
@ApplicationScoped
public class CandidateQueries {

    /** How many candidates are read at once. */
    public static final int BATCH = 200;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WILD = Pattern.compile("([%_\\\\])");

    /** Every word must be somewhere in the names; the key makes all orders ascending. */
    private static final String CANDIDATES =
            """
            select id, key from (
                select o.id, cast({key} as double precision) as key
                from offer o
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
                    from stock s join lot l on l.id = s.lot_id
                    where s.storefront_id = f.id and l.product_id = p.id
                        and s.received > s.allocated
                        and l.best_before >= cast(?1 as date)) k
                where o.state = 'LISTED' and f.state = 'OPEN' and p.state = 'APPROVED'
                    and k.produced_on is not null
                    and o.channel = ?2
                    and (?3 = '' or c.code = any (string_to_array(?3, ',')))
                    and (?4 = '' or d.code = any (string_to_array(?4, ','))
                        or u.code = any (string_to_array(?4, ',')))
                    and (?5 = '' or m.kind = any (string_to_array(?5, ',')))
                    and (?6 = '' or p.storage = any (string_to_array(?6, ',')))
                    and (?7 = 0 or f.id = ?7)
                    and (?8 = 0 or m.id = ?8)
                    and o.price_fen between ?9 and ?10
                    and not exists (
                        select from unnest(string_to_array(?11, chr(10))) as t(word)
                        where concat_ws(' ', p.name_zh, p.name_en, p.name_mn, p.gtin, k.numbers,
                            c.name_zh, c.other_name_zh, c.name_en, c.romanised, w.name_zh,
                            w.name_en, f.name_zh, f.name_en, d.name_zh, d.name_en,
                            u.name_zh, u.name_en) not ilike t.word)
                ) as candidate
            where (key, id) > (?12, ?13)
            order by key, id
            limit ?14
            """;

    private static final String DISTANCE =
            """
            2 * 6371000 * asin(sqrt(power(sin(radians(m.latitude - {lat}) / 2), 2)
                + cos(radians(m.latitude)) * cos(radians({lat}))
                * power(sin(radians(m.longitude - {lon}) / 2), 2)))\
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * An offer that may be found.
     *
     * @param key its value in the order of the search
     */
    public record Candidate(long offerId, double key) {}

    /** The next candidates after a cursor, {@value #BATCH} at most. */
    public List<Candidate> list(SearchQuery query, Optional<Cursor> after, LocalDate today) {
        SearchFilters filters = query.filters();
        List<?> rows =
                database.createNativeQuery(CANDIDATES.replace("{key}", key(query)))
                        .setParameter(1, today.plusDays(filters.daysLeft()).toString())
                        .setParameter(2, filters.channel().name())
                        .setParameter(3, codes(filters.categories()))
                        .setParameter(4, codes(filters.divisions()))
                        .setParameter(5, codes(filters.producerKinds()))
                        .setParameter(6, codes(filters.storages()))
                        .setParameter(7, filters.storefrontId().orElse(0L))
                        .setParameter(8, filters.producerId().orElse(0L))
                        .setParameter(9, filters.priceFrom().map(Money::fen).orElse(0L))
                        .setParameter(10, filters.priceTo().map(Money::fen).orElse(Long.MAX_VALUE))
                        .setParameter(11, words(query.text()))
                        .setParameter(12, after.map(Cursor::key).orElse(-Double.MAX_VALUE))
                        .setParameter(13, after.map(Cursor::offerId).orElse(0L))
                        .setParameter(14, BATCH)
                        .getResultList();
        return rows.stream().map(Columns::new).map(CandidateQueries::candidate).toList();
    }

    private static Candidate candidate(Columns row) {
        return new Candidate(row.number(), row.decimal());
    }

    private static String key(SearchQuery query) {
        return switch (query.sort()) {
            case RELEVANCE -> "c.shelf_order";
            case PRICE_UP -> "o.price_fen";
            case PRICE_DOWN -> "-o.price_fen";
            case NEWEST -> "cast('1970-01-01' as date) - k.produced_on";
            case NEAREST -> distance(query.near().orElseThrow());
        };
    }

    /** The numbers are doubles of ours, never text of someone's. */
    private static String distance(Position from) {
        return DISTANCE.replace("{lat}", number(from.latitude()))
                .replace("{lon}", number(from.longitude()));
    }

    private static String number(double degrees) {
        return "cast('" + Double.toString(degrees) + "' as double precision)";
    }

    private static String codes(Collection<String> codes) {
        return String.join(",", codes);
    }

    /** Patterns, one a line; without words one that everything fits. */
    private static String words(String text) {
        return Stream.concat(Stream.of(""), SPACE.splitAsStream(text))
                .distinct()
                .map(word -> "%" + WILD.matcher(word).replaceAll("\\\\$1") + "%")
                .collect(joining("\n"));
    }
}
