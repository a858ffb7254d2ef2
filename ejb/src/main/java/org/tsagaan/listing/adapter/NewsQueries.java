package org.tsagaan.listing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.tsagaan.kernel.SqlArray;

/** Writes news of single offers into the outbox, by sets. */
@ApplicationScoped
public class NewsQueries {

    private static final String SPREAD =
            """
            with wide as (
                update outbox set acknowledged_at = cast(?2 as timestamptz), last_error = null
                where id = any (cast(?1 as bigint[])) and acknowledged_at is null
                returning topic, aggregate_id),
            touched as (
                select p.id from wide n join product p on p.id = n.aggregate_id
                where n.topic = 'PRODUCT'
                union select p.id from wide n join product p on p.producer_id = n.aggregate_id
                where n.topic = 'PRODUCER'
                union select l.product_id from wide n join lot l on l.id = n.aggregate_id
                where n.topic = 'LOT')
            insert into outbox (consumer, topic, aggregate_id, created_at, next_attempt_at)
            select 'SEARCH', 'OFFER', o.id, cast(?2 as timestamptz), cast(?2 as timestamptz)
            from offer o
            where o.state = 'LISTED' and (o.product_id in (select id from touched)
                or o.storefront_id in (
                    select aggregate_id from wide where topic = 'STOREFRONT'))
            """;

    /** A day is told under a lock, and remembered as acknowledged news of its own. */
    private static final String LOCK_DAYS =
            "select 1 from (select pg_advisory_xact_lock(hashtext('listing.new_day'))) as locked";

    private static final String LAST_DAY =
            """
            select cast(max(aggregate_id) as text) from outbox
            where consumer = 'SEARCH' and topic = 'DAY'
            """;

    private static final String REMEMBER_DAY =
            """
            insert into outbox
                (consumer, topic, aggregate_id, created_at, next_attempt_at, acknowledged_at)
            values ('SEARCH', 'DAY', ?1,
                cast(?2 as timestamptz), cast(?2 as timestamptz), cast(?2 as timestamptz))
            """;

    /** A document begins on its first day, and ends on the day after its last. */
    private static final String TELL_DAYS =
            """
            with days as (select daterange(cast(?1 as date), cast(?2 as date), '(]') as range),
            makers as (
                select a.producer_id as id from authorisation a, days
                where days.range @> a.valid_from or days.range @> a.valid_until + 1),
            owners as (
                select r.organisation_id as id from recognition r, days
                where days.range @> r.valid_from or days.range @> r.valid_until + 1),
            supplied as (
                select g.storefront_id, g.producer_id from supply_agreement g, days
                where days.range @> g.valid_from or days.range @> g.valid_until + 1),
            badged as (
                select g.producer_id as id from mark_grant g, days
                where g.state = 'GRANTED'
                    and (days.range @> g.valid_from or days.range @> g.valid_until + 1)),
            turned as (
                select l.product_id as id from lot l, days
                where days.range @> l.produced_on or days.range @> l.best_before + 1)
            insert into outbox (consumer, topic, aggregate_id, created_at, next_attempt_at)
            select 'SEARCH', 'OFFER', o.id, cast(?3 as timestamptz), cast(?3 as timestamptz)
            from offer o
            join storefront f on f.id = o.storefront_id
            join product p on p.id = o.product_id
            where o.state = 'LISTED' and (p.producer_id in (select id from makers)
                or p.producer_id in (select id from badged)
                or f.organisation_id in (select id from owners)
                or (f.id, p.producer_id) in (select storefront_id, producer_id from supplied)
                or p.id in (select id from turned))
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Makes wide news into news of offers; what was acknowledged already is left alone. */
    public int spread(Collection<Long> newsIds, Instant now) {
        return database.createNativeQuery(SPREAD)
                .setParameter(1, SqlArray.ofIds(newsIds))
                .setParameter(2, now.toString())
                .executeUpdate();
    }

    /** Tells of the offers touched by the days since the last one told, once. */
    public int tellNewDay(LocalDate today, Instant now) {
        LocalDate last = lastDay();
        if (!last.isBefore(today)) {
            return 0;
        }
        var _ = database.createNativeQuery(LOCK_DAYS).getSingleResult();
        last = lastDay();
        if (!last.isBefore(today)) {
            return 0;
        }
        database.createNativeQuery(REMEMBER_DAY)
                .setParameter(1, today.toEpochDay())
                .setParameter(2, now.toString())
                .executeUpdate();
        return database.createNativeQuery(TELL_DAYS)
                .setParameter(1, last.toString())
                .setParameter(2, today.toString())
                .setParameter(3, now.toString())
                .executeUpdate();
    }

    /** Without any day remembered, everything is told of. */
    private LocalDate lastDay() {
        List<?> days = database.createNativeQuery(LAST_DAY).getResultList();
        Object day = days.isEmpty() ? null : days.getFirst();
        return day == null ? LocalDate.EPOCH : LocalDate.ofEpochDay(Long.parseLong((String) day));
    }
}
