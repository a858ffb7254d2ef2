package org.tsagaan.sellability.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.sellability.LotStanding.Lot;
import org.tsagaan.sellability.model.LotOfOffer;

/** The facts about whole lots, on every shelf: as they are, or as they were at an instant. */
@ApplicationScoped
public class LotFacts {

    private static final String LOT =
            """
            select l.id, l.lot_number, p.gtin, l.produced_on, l.best_before, l.quantity,
                p.id, p.name_zh, p.name_en, o.id, o.name_zh, o.name_en,
                coalesce(f.offer_id, 0), coalesce(f.storefront_id, 0), cast(f.facts as text),
                s.slug, s.name_zh, s.name_en
            """;

    private static final String NAMES =
            """
             join product p on p.id = l.product_id
            join organisation o on o.id = p.producer_id
            left join storefront s on s.id = f.storefront_id
            """;

    /** On a shelf, the facts are those of the gate; else those of the goods alone. */
    private static final String NOW =
            LOT
                    + """
                    from lot l cross join lateral (
                        select x.offer_id, x.storefront_id, x.facts from sale_facts x
                            where x.lot_id = l.id
                        union all
                        select null, null, y.facts
                        from lot_facts_at(l.id, cast(?2 as timestamptz)) y
                        where y.offer_id is null
                            and not exists (select from stock k join offer z
                                on z.storefront_id = k.storefront_id and z.product_id = l.product_id
                                where k.lot_id = l.id)) f
                    """
                    + NAMES
                    + " where l.id = any (cast(?1 as bigint[])) order by l.id desc, f.offer_id";

    private static final String AT =
            LOT
                    + " from lot l join lot_facts_at(?1, cast(?2 as timestamptz)) f"
                    + " on f.lot_id = l.id"
                    + NAMES
                    + " order by f.offer_id";

    private static final String IDS =
            """
            select l.id, l.product_id from lot l join product p on p.id = l.product_id
            where p.producer_id = ?1 and l.id < ?2 order by l.id desc limit ?3
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** A lot and every shelf it is on; one place without a shelf when it is on none. */
    public record LotThen(Lot lot, List<Place> places) {}

    /** Where a lot lies; the names are empty when that is no shelf. */
    public record Place(LotOfOffer facts, String slug, String nameZh, String nameEn) {}

    public List<LotThen> listNow(List<Long> lotIds, Instant now) {
        return read(
                database.createNativeQuery(NOW)
                        .setParameter(1, SqlArray.ofIds(lotIds))
                        .setParameter(2, now.toString()));
    }

    public Optional<LotThen> findAt(long lotId, Instant instant) {
        return read(
                        database.createNativeQuery(AT)
                                .setParameter(1, lotId)
                                .setParameter(2, instant.atOffset(ZoneOffset.UTC).toString()))
                .stream()
                .findFirst();
    }

    /** Ids of a producer's lots, newest first. */
    public List<Long> listIds(long producerId, long beforeId, int limit) {
        return Row.list(
                        database.createNativeQuery(IDS)
                                .setParameter(1, producerId)
                                .setParameter(2, beforeId)
                                .setParameter(3, limit))
                .stream()
                .map(r -> r.id(0))
                .toList();
    }

    private static List<LotThen> read(Query query) {
        Map<Long, LotThen> lots = new LinkedHashMap<>();
        for (Row r : Row.list(query)) {
            lots.computeIfAbsent(r.id(0), id -> new LotThen(lot(r), new ArrayList<>()))
                    .places()
                    .add(place(r));
        }
        return List.copyOf(lots.values());
    }

    private static Lot lot(Row r) {
        return new Lot(
                r.id(0),
                r.text(1),
                r.text(2),
                r.day(3),
                r.day(4),
                r.count(5),
                r.id(6),
                r.text(7),
                r.text(8),
                r.id(9),
                r.text(10),
                r.text(11));
    }

    private static Place place(Row r) {
        String json = r.text(14);
        return new Place(
                new LotOfOffer(r.id(12), r.id(13), r.id(0), SaleFactsReader.read(json), json),
                orEmpty(r.textOrNull(15)),
                orEmpty(r.textOrNull(16)),
                orEmpty(r.textOrNull(17)));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
