package org.tsagaan.licensing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Row;
import org.tsagaan.licensing.ParkPlace;
import org.tsagaan.licensing.ParkView;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;
import org.tsagaan.licensing.TenancyView;
import org.tsagaan.licensing.model.Park;
import org.tsagaan.licensing.model.Tenancy;

/** Parks and tenancies as stored, and the locks on them. */
@ApplicationScoped
public class StoredParks {

    private static final String PARK =
            """
            select p.id, p.version, o.name_zh, o.name_en, o.division_code, d.name_zh, d.name_en,
                o.address, o.phone, p.story_zh, p.story_en, p.latitude, p.longitude,
                (select count(*) from tenancy t where t.park_id = p.id and t.ended_at is null),
                r.number, r.valid_from, r.valid_until
            from park p
            join organisation o on o.id = p.id
            join division d on d.code = o.division_code
            left join lateral (
                select number, valid_from, valid_until from recognition
                where organisation_id = p.id and kind = 'DEMONSTRATION_PARK'
                    and state = 'IN_FORCE' and cast(?1 as date) between valid_from and valid_until
                order by valid_until desc, id desc limit 1) r on true
            """;

    private static final String ONE = PARK + " where p.id = ?2";

    private static final String LIST =
            PARK
                    + """
                     where p.id > ?2 and (?3 = '' or o.division_code = ?3 or d.parent_code = ?3)
                    order by p.id limit ?4
                    """;

    private static final String PLACES =
            """
            select p.id, o.name_zh, o.name_en, d.code, d.name_zh, d.name_en
            from park p
            join organisation o on o.id = p.id
            join division d on d.code = o.division_code
            order by d.code, p.id
            """;

    private static final String OPEN =
            """
            select t.id, t.producer_id, t.park_id, o.name_zh, o.name_en, t.began_at
            from tenancy t join organisation o on o.id = t.park_id
            where t.producer_id = ?1 and t.ended_at is null
            """;

    /** Whoever would end or move it waits; those who only read it do not wait for each other. */
    private static final String OPEN_HELD = OPEN + " for share of t";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(Object entered) {
        database.persist(entered);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    public Optional<Park> lock(long id) {
        return Optional.ofNullable(database.find(Park.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<ParkView> find(long id, LocalDate today) {
        return Row.find(asked(ONE, today).setParameter(2, id)).map(StoredParks::park);
    }

    /**
     * Parks by id.
     *
     * @param division that one or all within it; empty for all
     */
    public List<ParkView> list(String division, LocalDate today, long afterId, int limit) {
        Query query =
                asked(LIST, today)
                        .setParameter(2, afterId)
                        .setParameter(3, division)
                        .setParameter(4, limit);
        return Row.list(query).stream().map(StoredParks::park).toList();
    }

    /** All parks, by division. */
    public List<ParkPlace> listPlaces() {
        return Row.list(database.createNativeQuery(PLACES)).stream()
                .map(
                        r ->
                                new ParkPlace(
                                        r.id(0), r.text(1), r.text(2), r.text(3), r.text(4),
                                        r.text(5)))
                .toList();
    }

    /** The tenancy that a producer has now. */
    public Optional<TenancyView> findTenancy(long producerId) {
        return tenancy(OPEN, producerId);
    }

    /** The same, which stays so until the end of the transaction. */
    public Optional<TenancyView> holdTenancy(long producerId) {
        return tenancy(OPEN_HELD, producerId);
    }

    /** The same, to be ended. */
    public Optional<Tenancy> lockTenancy(long producerId) {
        return findTenancy(producerId)
                .map(
                        open ->
                                database.find(
                                        Tenancy.class, open.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<TenancyView> tenancy(String sql, long producerId) {
        return Row.find(database.createNativeQuery(sql).setParameter(1, producerId))
                .map(
                        r ->
                                new TenancyView(
                                        r.id(0),
                                        r.id(1),
                                        r.id(2),
                                        r.text(3),
                                        r.text(4),
                                        r.instant(5)));
    }

    private Query asked(String sql, LocalDate today) {
        return database.createNativeQuery(sql).setParameter(1, today.toString());
    }

    private static ParkView park(Row r) {
        return new ParkView(
                r.id(0),
                r.count(1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.text(7),
                r.text(8),
                new Story(r.text(9), r.text(10)),
                new Position(r.real(11), r.real(12)),
                r.count(13),
                recognised(r));
    }

    private static ParkView.@Nullable Recognised recognised(Row r) {
        String number = r.textOrNull(14);
        return number == null ? null : new ParkView.Recognised(number, r.day(15), r.day(16));
    }
}
