package org.tsagaan.wholesale.adapter;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tsagaan.kernel.Row;
import org.tsagaan.wholesale.WholesaleCatalogue.Query;

/** Finds offers by the case. Whether anything of one can be sold, the gate says. */
@ApplicationScoped
public class WholesaleOfferQueries {

    /** How many candidates are read at once. */
    public static final int BATCH = 100;

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern WILD = Pattern.compile("([%_\\\\])");

    private static final String BY_GTIN =
            """
            select p.gtin, o.id
            from product p left join offer o on o.product_id = p.id and o.channel = 'WHOLESALE'
                and o.state = 'LISTED'
            where p.gtin = any (string_to_array(?1, ',')) order by p.gtin, o.id
            """;

    /** Every word must be somewhere in the names. */
    private static final String CANDIDATES =
            """
            select o.id, c.shelf_order, c.name_zh, c.name_en, w.name_zh, w.name_en, p.storage,
                p.shelf_life_days
            from offer o
            join storefront f on f.id = o.storefront_id
            join product p on p.id = o.product_id
            join category c on c.code = p.category_code
            join organisation w on w.id = p.producer_id
            where o.channel = 'WHOLESALE' and o.state = 'LISTED' and f.state = 'OPEN'
                and (?1 = '' or c.code = ?1)
                and (c.shelf_order, o.id) > (?2, ?3)
                and exists (select from stock s join lot l on l.id = s.lot_id
                    where s.storefront_id = f.id and l.product_id = p.id
                        and s.received > s.allocated)
                and not exists (
                    select from unnest(string_to_array(?4, chr(10))) as t(word)
                    where concat_ws(' ', p.name_zh, p.name_en, p.gtin, c.name_zh,
                        c.other_name_zh, c.name_en, w.name_zh, w.name_en, f.name_zh, f.name_en,
                        f.slug) not ilike t.word)
            order by c.shelf_order, o.id limit ?5
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * An offer that may be shown, with what its terms do not say.
     *
     * @param shelf the place of its category on the shelf
     */
    public record Candidate(
            long offerId,
            int shelf,
            String categoryZh,
            String categoryEn,
            String producerZh,
            String producerEn,
            String storage,
            int shelfLifeDays) {}

    /** Listed wholesale offers by GTIN; without any for a product that nobody sells so. */
    public Map<String, List<Long>> listOffersByGtin(Collection<String> gtins) {
        Map<String, List<Long>> offers = new HashMap<>();
        for (Row row :
                Row.list(
                        database.createNativeQuery(BY_GTIN)
                                .setParameter(1, String.join(",", gtins)))) {
            List<Long> ids = offers.computeIfAbsent(row.text(0), g -> new ArrayList<>());
            Long id = row.idOrNull(1);
            if (id != null) {
                ids.add(id);
            }
        }
        return offers;
    }

    /** The next candidates after a place on the shelf, {@value #BATCH} at most. */
    public List<Candidate> list(Query query, int afterShelf, long afterOffer) {
        return Row.list(
                        database.createNativeQuery(CANDIDATES)
                                .setParameter(1, query.category())
                                .setParameter(2, afterShelf)
                                .setParameter(3, afterOffer)
                                .setParameter(4, words(query.text()))
                                .setParameter(5, BATCH))
                .stream()
                .map(WholesaleOfferQueries::candidate)
                .toList();
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                row.id(0),
                row.count(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.count(7));
    }

    /** Patterns, one a line; without words one that everything fits. */
    private static String words(String text) {
        return Stream.concat(Stream.of(""), SPACE.splitAsStream(text))
                .distinct()
                .map(word -> "%" + WILD.matcher(word).replaceAll("\\\\$1") + "%")
                .collect(joining("\n"));
    }
}
