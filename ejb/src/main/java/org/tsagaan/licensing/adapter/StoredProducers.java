package org.tsagaan.licensing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlPattern;
import org.tsagaan.licensing.CategoryView;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.RegisterEntry;
import org.tsagaan.licensing.RegisterFilter;
import org.tsagaan.licensing.Standing;

/** Reads of producers and categories. */
@ApplicationScoped
public class StoredProducers {

    private static final String CATEGORIES =
            """
            select code, name_zh, other_name_zh, name_en, romanised, name_mn,
                description_zh, description_en
            from category order by shelf_order
            """;

    private static final String ONE =
            """
            select p.id, p.version, p.kind, o.name_zh, o.name_en, o.name_mn, o.credit_code,
                o.division_code, d.name_zh, d.name_en, o.address, o.phone,
                p.story_zh, p.story_en, p.latitude, p.longitude
            from producer p
            join organisation o on o.id = p.id
            join division d on d.code = o.division_code
            where p.id = ?1
            """;

    private static final String REGISTER =
            """
            select p.id, p.kind, o.name_zh, o.name_en, o.division_code, d.name_zh, d.name_en,
                a.id, a.number, a.issued_by, a.valid_from, a.valid_until, a.standing,
                (select string_agg(c.category_code, ',' order by c.category_code)
                    from authorisation_category c where c.authorisation_id = a.id)
            from producer p
            join organisation o on o.id = p.id
            join division d on d.code = o.division_code
            left join lateral (
                select id, number, issued_by, valid_from, valid_until,
                    case when state <> 'IN_FORCE' then state
                        when valid_from > cast(?2 as date) then 'NOT_YET_VALID'
                        when valid_until < cast(?2 as date) then 'EXPIRED'
                        else 'IN_FORCE' end as standing
                from authorisation where producer_id = p.id
                order by state in ('IN_FORCE', 'SUSPENDED') desc, valid_until desc, id desc
                limit 1) a on true
            where p.id > ?1
                and (?3 = '' or o.name_zh ilike ?4 or o.name_en ilike ?4 or exists (
                    select from authorisation n where n.producer_id = p.id and n.number ilike ?4))
                and (?5 = '' or o.division_code = ?5 or d.parent_code = ?5)
                and (?6 = '' or p.kind = ?6)
                and (?7 = '' or a.standing = ?7)
                and (?9 = 0 or exists (select from tenancy t where t.producer_id = p.id
                    and t.park_id = ?9 and t.ended_at is null))
            order by p.id limit ?8
            """;

    private static final String ORGANISATION =
            "select o.kind, o.division_code from organisation o where o.id = ?1";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public List<CategoryView> listCategories() {
        return Row.list(database.createNativeQuery(CATEGORIES)).stream()
                .map(
                        r ->
                                new CategoryView(
                                        r.text(0), r.text(1), r.text(2), r.text(3), r.text(4),
                                        r.text(5), r.text(6), r.text(7)))
                .toList();
    }

    /** A producer without what it was granted. */
    public Optional<ProducerView> findProducer(long id) {
        return Row.find(database.createNativeQuery(ONE).setParameter(1, id))
                .map(StoredProducers::producer);
    }

    public List<RegisterEntry> listRegister(
            RegisterFilter filter, LocalDate today, long afterId, int limit) {
        String text = filter.text().strip();
        return Row.list(
                        database.createNativeQuery(REGISTER)
                                .setParameter(1, afterId)
                                .setParameter(2, today.toString())
                                .setParameter(3, text)
                                .setParameter(4, SqlPattern.containing(text))
                                .setParameter(5, filter.divisionCode())
                                .setParameter(6, filter.kind().map(Enum::name).orElse(""))
                                .setParameter(7, filter.standing().map(Enum::name).orElse(""))
                                .setParameter(8, limit)
                                .setParameter(9, filter.parkId()))
                .stream()
                .map(StoredProducers::entry)
                .toList();
    }

    /** The kind and division of any organisation. */
    public Optional<Seat> findSeat(long organisationId) {
        return Row.find(database.createNativeQuery(ORGANISATION).setParameter(1, organisationId))
                .map(r -> new Seat(r.text(0), r.text(1)));
    }

    /** What an organisation is and in which division. */
    public record Seat(String organisationKind, String divisionCode) {}

    private static ProducerView producer(Row r) {
        return new ProducerView(
                r.id(0),
                r.count(1),
                r.one(ProducerKind.class, 2),
                r.text(3),
                r.text(4),
                r.textOrNull(5),
                r.textOrNull(6),
                r.text(7),
                r.text(8),
                r.text(9),
                r.text(10),
                r.text(11),
                new Story(r.text(12), r.text(13)),
                new Position(r.real(14), r.real(15)),
                List.of(),
                List.of());
    }

    private static RegisterEntry entry(Row r) {
        return new RegisterEntry(
                r.id(0),
                r.one(ProducerKind.class, 1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.idOrNull(7),
                r.textOrNull(8),
                r.textOrNull(9),
                r.dayOrNull(10),
                r.dayOrNull(11),
                r.oneOrNull(Standing.class, 12),
                r.codes(13));
    }
}
