package org.tsagaan.storefront.adapter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.Standing;
import org.tsagaan.storefront.StorefrontEntry;
import org.tsagaan.storefront.StorefrontFilter;
import org.tsagaan.storefront.StorefrontOpening;
import org.tsagaan.storefront.StorefrontView;
import org.tsagaan.storefront.Supplier;

/** Reads storefronts for showing, each list in one query; the papers beside them as of a day. */
@ApplicationScoped
public class StorefrontQueries {

    private static final int MOST_SUPPLIERS = 200;

    private static final String ONE =
            """
            select s.id, s.organisation_id, s.kind, s.slug, s.name_zh, s.name_en, o.name_mn,
                s.story_zh, s.story_en, s.state = 'OPEN', o.credit_code, o.division_code,
                d.name_zh, d.name_en, o.address, o.phone
            from storefront s
            join organisation o on o.id = s.organisation_id
            join division d on d.code = o.division_code
            where s.slug = ?1
            """;

    /** How a paper stands on the day of the second parameter, its state and its dates together. */
    private static final String STANDING =
            """
             case when state <> 'IN_FORCE' then state
                when valid_from > cast(?2 as date) then 'NOT_YET_VALID'
                when valid_until < cast(?2 as date) then 'EXPIRED'
                else 'IN_FORCE' end as standing
            """;

    private static final String SUPPLIERS =
            """
            select a.id, a.producer_id, p.kind, o.name_zh, o.name_en, d.name_zh, d.name_en,
                a.valid_from, a.valid_until, a.standing, n.number, n.standing
            from (
                select id, producer_id, storefront_id, valid_from, valid_until,
                    case when ended_at is not null then 'CANCELLED'
                        when valid_from > cast(?2 as date) then 'NOT_YET_VALID'
                        when valid_until < cast(?2 as date) then 'EXPIRED'
                        else 'IN_FORCE' end as standing
                from supply_agreement where storefront_id = ?1) a
            join producer p on p.id = a.producer_id
            join organisation o on o.id = p.id
            join division d on d.code = o.division_code
            left join lateral (
                select number,
            """
                    + STANDING
                    + """
                        from authorisation where producer_id = p.id
                        order by state in ('IN_FORCE', 'SUSPENDED') desc, valid_until desc, id desc
                        limit 1) n on true
                    order by a.standing = 'IN_FORCE' desc, a.valid_until desc, a.id
                    """;

    private static final String ENTRIES =
            """
            select s.id, s.kind, s.slug, s.name_zh, s.name_en, d.name_zh, d.name_en,
                s.state = 'OPEN', n.number, n.valid_until, n.standing
            from storefront s
            join organisation o on o.id = s.organisation_id
            join division d on d.code = o.division_code
            left join lateral (
                select number, valid_until,
            """
                    + STANDING
                    + """
                        from (
                            select id, number, state, valid_from, valid_until from authorisation
                            where producer_id = o.id and s.kind = 'PRODUCER'
                            union all
                            select id, number, state, valid_from, valid_until from recognition
                            where organisation_id = o.id and kind = 'DEMONSTRATION_STORE'
                                and s.kind = 'DEMONSTRATION_STORE') papers
                        order by state in ('IN_FORCE', 'SUSPENDED') desc, valid_until desc, id desc
                        limit 1) n on true
                    """;

    private static final String DIRECTORY =
            ENTRIES
                    + """
                    where s.id > ?1 and (?3 = '' or o.division_code = ?3 or d.parent_code = ?3)
                        and (?4 = '' or s.kind = ?4)
                    order by s.id
                    """;

    private static final String SELLERS =
            ENTRIES
                    + """
                    where s.organisation_id = ?1 or s.id in (
                        select a.storefront_id from supply_agreement a
                        where a.producer_id = ?1 and a.ended_at is null
                            and cast(?2 as date) between a.valid_from and a.valid_until)
                    order by s.kind desc, s.id
                    """;

    private static final String THESE = ENTRIES + " where s.id = any (cast(?1 as bigint[]))";

    private static final String SLUG = "select slug, id from storefront where organisation_id = ?1";

    private static final String SLUGS =
            """
            select organisation_id, slug from storefront
            where organisation_id = any (cast(?1 as bigint[]))
            """;

    private static final String COUNTS =
            """
            select o.division_code, count(*) from storefront s
            join organisation o on o.id = s.organisation_id group by o.division_code
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** The address of an organisation's storefront. */
    public Optional<String> findSlug(long organisationId) {
        return Row.find(database.createNativeQuery(SLUG).setParameter(1, organisationId))
                .map(r -> r.text(0));
    }

    /** The addresses of storefronts by whose they are; who has none is missing. */
    public Map<Long, String> findSlugs(List<Long> organisations) {
        return Row.list(
                        database.createNativeQuery(SLUGS)
                                .setParameter(1, SqlArray.ofIds(organisations)))
                .stream()
                .collect(toMap(r -> r.id(0), r -> r.text(1)));
    }

    /** How many storefronts a division has, by its code; who has none is missing. */
    public Map<String, Integer> countByDivision() {
        return Row.list(database.createNativeQuery(COUNTS)).stream()
                .collect(toMap(r -> r.text(0), r -> r.count(1)));
    }

    /** A storefront without its suppliers. */
    public Optional<StorefrontView> find(String slug) {
        return Row.find(database.createNativeQuery(ONE).setParameter(1, slug))
                .map(StorefrontQueries::storefront);
    }

    public List<Supplier> listSuppliers(long storefrontId, LocalDate today) {
        Query query = of(SUPPLIERS, storefrontId, today, MOST_SUPPLIERS);
        return Row.list(query).stream().map(StorefrontQueries::supplier).toList();
    }

    public List<StorefrontEntry> list(
            StorefrontFilter filter, LocalDate today, long afterId, int limit) {
        Query query =
                of(DIRECTORY, afterId, today, limit)
                        .setParameter(3, filter.divisionCode())
                        .setParameter(4, filter.kind().map(Enum::name).orElse(""));
        return Row.list(query).stream().map(StorefrontQueries::entry).toList();
    }

    public List<StorefrontEntry> listSellersOf(long producerId, LocalDate today, int limit) {
        return Row.list(of(SELLERS, producerId, today, limit)).stream()
                .map(StorefrontQueries::entry)
                .toList();
    }

    /** Lines of some storefronts, in no order. */
    public List<StorefrontEntry> listOf(List<Long> ids, LocalDate today) {
        return Row.list(
                        database.createNativeQuery(THESE)
                                .setParameter(1, SqlArray.ofIds(ids))
                                .setParameter(2, today.toString()))
                .stream()
                .map(StorefrontQueries::entry)
                .toList();
    }

    private Query of(String sql, long id, LocalDate today, int limit) {
        return database.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, today.toString())
                .setMaxResults(limit);
    }

    private static StorefrontView storefront(Row r) {
        return new StorefrontView(
                r.id(0),
                r.id(1),
                r.one(StorefrontOpening.Kind.class, 2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.textOrNull(6),
                r.text(7),
                r.text(8),
                r.flag(9),
                r.textOrNull(10),
                r.text(11),
                r.text(12),
                r.text(13),
                r.text(14),
                r.text(15),
                List.of());
    }

    private static Supplier supplier(Row r) {
        return new Supplier(
                r.id(0),
                r.id(1),
                r.one(ProducerKind.class, 2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.day(7),
                r.day(8),
                r.one(Standing.class, 9),
                r.textOrNull(10),
                r.oneOrNull(Standing.class, 11));
    }

    private static StorefrontEntry entry(Row r) {
        return new StorefrontEntry(
                r.id(0),
                r.one(StorefrontOpening.Kind.class, 1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.flag(7),
                r.textOrNull(8),
                r.dayOrNull(9),
                r.oneOrNull(Standing.class, 10));
    }
}
