package org.tsagaan.listing.adapter;

import static java.util.Comparator.comparingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the few goods that a search can only mean, by its longest word and the trigrams of names.
 */
@ApplicationScoped
public class NarrowingQueries {

    /** Of more goods than these it is quicker to go along the shelf. */
    static final int MOST = 200;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WILD = Pattern.compile("([%_\\\\])");

    /** Each place is asked for one more than are wanted, so that many are known as many. */
    private static final String PRODUCTS =
            """
            (select p.id from product p
                where (p.name_zh || ' ' || p.name_en || ' ' || p.name_mn || ' ' || p.gtin) ilike ?1
                limit ?2)
            union (select p.id from category c join product p on p.category_code = c.code
                where concat_ws(' ', c.name_zh, c.other_name_zh, c.name_en, c.romanised) ilike ?1
                limit ?2)
            union (select p.id from organisation w join product p on p.producer_id = w.id
                where (w.name_zh || ' ' || w.name_en) ilike ?1 limit ?2)
            union (select p.id from division d
                left join division u on u.code = d.parent_code
                join organisation w on w.division_code = d.code and w.kind = 'PRODUCER'
                join product p on p.producer_id = w.id
                where concat_ws(' ', d.name_zh, d.name_en, u.name_zh, u.name_en) ilike ?1
                limit ?2)
            union (select distinct l.product_id from lot l where l.lot_number ilike ?1 limit ?2)
            union (select distinct o.product_id from storefront f
                join offer o on o.storefront_id = f.id
                where (f.name_zh || ' ' || f.name_en) ilike ?1 limit ?2)
            limit ?2
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * Every product in whose names, or around whom, the longest word stands.
     *
     * @return nothing known when there is no word, or when there are more than {@value #MOST}
     */
    Optional<List<Long>> products(String text) {
        return words(text).max(comparingInt(String::length)).flatMap(this::having);
    }

    private Optional<List<Long>> having(String word) {
        List<?> ids =
                database.createNativeQuery(PRODUCTS)
                        .setParameter(1, pattern(word))
                        .setParameter(2, MOST + 1)
                        .getResultList();
        return ids.size() > MOST
                ? Optional.empty()
                : Optional.of(ids.stream().map(id -> ((Number) id).longValue()).toList());
    }

    static Stream<String> words(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).distinct();
    }

    /** What a word may stand within. */
    static String pattern(String word) {
        return "%" + WILD.matcher(word).replaceAll("\\\\$1") + "%";
    }
}
