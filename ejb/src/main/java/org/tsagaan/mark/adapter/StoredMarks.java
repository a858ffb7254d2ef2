package org.tsagaan.mark.adapter;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.kernel.SqlPattern;
import org.tsagaan.kernel.Validity;
import org.tsagaan.mark.MarkFilter;
import org.tsagaan.mark.MarkGrantView;
import org.tsagaan.mark.MarkGrantView.Withdrawal;
import org.tsagaan.mark.MarkHolder;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkScope;
import org.tsagaan.mark.MarkState;
import org.tsagaan.mark.model.MarkGrant;

/** Grants of marks as stored. */
@ApplicationScoped
public class StoredMarks {

    private static final String VIEW =
            """
            select g.id, g.producer_id, o.name_zh, o.name_en, g.kind,
                g.name_zh, g.name_en, g.issued_by, g.number, g.scope,
                (select string_agg(c.category_code, ',' order by c.category_code)
                    from mark_grant_category c where c.grant_id = g.id),
                (select string_agg(cast(p.product_id as text), ',' order by p.product_id)
                    from mark_grant_product p where p.grant_id = g.id),
                g.valid_from, g.valid_until, g.state, g.withdrawn_at, g.withdrawal_reason,
                named.zh, named.en, o.kind = 'STORE'
            from mark_grant g
            join organisation o on o.id = g.producer_id
            cross join lateral (
                select string_agg(n.name_zh, '、' order by n.place) as zh,
                    string_agg(n.name_en, ', ' order by n.place) as en
                from (select c.name_zh, c.name_en, c.shelf_order as place
                        from mark_grant_category m join category c on c.code = m.category_code
                        where m.grant_id = g.id
                    union all
                    select p.name_zh, p.name_en, p.id
                        from mark_grant_product m join product p on p.id = m.product_id
                        where m.grant_id = g.id) n) named
            """;

    private static final String OF_PRODUCER =
            VIEW + " where g.producer_id = ?1 order by g.state, g.valid_until desc, g.id desc";

    private static final String ONE = VIEW + " where g.id = ?1";

    private static final String REGISTER =
            VIEW
                    + """
                    where g.id < ?1
                        and (?3 = '' or g.name_zh ilike ?4 or g.name_en ilike ?4
                            or g.number ilike ?4 or o.name_zh ilike ?4 or o.name_en ilike ?4)
                        and (?5 = '' or g.kind = ?5)
                        and (?6 = '' or ?6 = case when g.state = 'WITHDRAWN' then 'WITHDRAWN'
                            when g.valid_from > cast(?2 as date) then 'NOT_YET_VALID'
                            when g.valid_until < cast(?2 as date) then 'EXPIRED'
                            else 'IN_FORCE' end)
                        and (?7 = 0 or g.producer_id = ?7)
                    order by g.id desc limit ?8
                    """;

    private static final String OVERLAPPING =
            """
            select valid_from, valid_until from mark_grant
            where number = ?1 and state = 'GRANTED'
                and valid_from <= cast(?3 as date) and valid_until >= cast(?2 as date)
            order by valid_from
            """;

    private static final String OWN_PRODUCTS =
            """
            select id, producer_id from product
            where producer_id = ?1 and id = any (cast(?2 as bigint[]))
            """;

    private static final String HOLDERS =
            """
            select o.id, p.id is not null, o.name_zh, o.name_en, d.name_zh, d.name_en
            from organisation o
            join division d on d.code = o.division_code
            left join producer p on p.id = o.id
            where (p.id is not null or o.kind = 'STORE') and (?1 = 0 or o.id = ?1)
                and (?2 = '' or o.name_zh ilike ?3 or o.name_en ilike ?3)
            order by o.id limit ?4
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Who can hold marks, if that organisation does. */
    public Optional<MarkHolder> findHolder(long id) {
        return holders(id, "", 1).stream().findFirst();
    }

    /** Those whose names have such a part. */
    public List<MarkHolder> listHolders(String text, int limit) {
        return holders(0, text.strip(), limit);
    }

    private List<MarkHolder> holders(long id, String text, int limit) {
        return Row.list(
                        database.createNativeQuery(HOLDERS)
                                .setParameter(1, id)
                                .setParameter(2, text)
                                .setParameter(3, SqlPattern.containing(text))
                                .setParameter(4, limit))
                .stream()
                .map(
                        r ->
                                new MarkHolder(
                                        r.id(0), r.flag(1), r.text(2), r.text(3), r.text(4),
                                        r.text(5)))
                .toList();
    }

    public void add(MarkGrant grant) {
        database.persist(grant);
        database.flush();
    }

    /** The grant, locked, if there is such a one. */
    public Optional<MarkGrant> lock(long id) {
        return Optional.ofNullable(
                database.find(MarkGrant.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void flush() {
        database.flush();
    }

    /** When the number is granted already, for some of those days. */
    public List<Validity> listOverlapping(String number, Validity asked) {
        return Row.list(
                        database.createNativeQuery(OVERLAPPING)
                                .setParameter(1, number)
                                .setParameter(2, asked.from().toString())
                                .setParameter(3, asked.until().toString()))
                .stream()
                .map(r -> new Validity(r.day(0), r.day(1)))
                .toList();
    }

    /** Those of the products that the producer makes. */
    public Set<Long> ownProducts(long producerId, Set<Long> products) {
        return Row.list(
                        database.createNativeQuery(OWN_PRODUCTS)
                                .setParameter(1, producerId)
                                .setParameter(2, SqlArray.ofIds(products)))
                .stream()
                .map(r -> r.id(0))
                .collect(toSet());
    }

    /** A grant as the public sees it, if there is such a one. */
    public Optional<MarkGrantView> findGrant(long id) {
        return Row.list(database.createNativeQuery(ONE).setParameter(1, id)).stream()
                .map(StoredMarks::view)
                .findFirst();
    }

    /** All that a producer was ever given, what was not withdrawn and ends last first. */
    public List<MarkGrantView> listOfProducer(long producerId) {
        return Row.list(database.createNativeQuery(OF_PRODUCER).setParameter(1, producerId))
                .stream()
                .map(StoredMarks::view)
                .toList();
    }

    /** A page of the grants, the newest first, of those before an id. */
    public List<MarkGrantView> listRegister(
            MarkFilter filter, LocalDate today, long before, int limit) {
        String text = filter.text().strip();
        return Row.list(
                        database.createNativeQuery(REGISTER)
                                .setParameter(1, before)
                                .setParameter(2, today.toString())
                                .setParameter(3, text)
                                .setParameter(4, SqlPattern.containing(text))
                                .setParameter(5, filter.kind().map(Enum::name).orElse(""))
                                .setParameter(6, filter.standing().map(Enum::name).orElse(""))
                                .setParameter(7, filter.producerId().orElse(0))
                                .setParameter(8, limit))
                .stream()
                .map(StoredMarks::view)
                .toList();
    }

    private static MarkGrantView view(Row r) {
        String reason = r.textOrNull(16);
        return new MarkGrantView(
                r.id(0),
                r.id(1),
                r.text(2),
                r.text(3),
                !r.flag(19),
                r.one(MarkKind.class, 4),
                r.text(5),
                r.text(6),
                r.text(7),
                r.text(8),
                scope(r),
                Objects.requireNonNullElse(r.textOrNull(17), ""),
                Objects.requireNonNullElse(r.textOrNull(18), ""),
                new Validity(r.day(12), r.day(13)),
                r.one(MarkState.class, 14),
                reason == null ? null : new Withdrawal(r.instant(15), reason));
    }

    private static MarkScope scope(Row r) {
        return switch (r.one(MarkScope.Reach.class, 9)) {
            case PRODUCER -> new MarkScope.Whole();
            case CATEGORIES -> new MarkScope.Categories(Set.copyOf(r.codes(10)));
            case PRODUCTS ->
                    new MarkScope.Products(
                            r.codes(11).stream().map(Long::valueOf).collect(toSet()));
        };
    }
}
