package org.tsagaan.outbox.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.outbox.Backoff;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Item;
import org.tsagaan.outbox.Lag;
import org.tsagaan.outbox.StuckNews;

/** The rows of the outbox. */
@ApplicationScoped
public class OutboxRows {

    private static final int LONGEST_ERROR = 2000;

    private static final String INSERT =
            """
            insert into outbox (consumer, topic, aggregate_id, created_at, next_attempt_at)
            select ?1, ?2, id, cast(?3 as timestamptz), cast(?3 as timestamptz)
            from unnest(cast(?4 as bigint[])) as id
            """;

    /** The rows are chosen and locked first, so that two workers never wait for each other. */
    private static final String CLAIM =
            """
            with due as materialized (
                select id from outbox
                where consumer = ?1 and acknowledged_at is null
                    and next_attempt_at <= cast(?2 as timestamptz)
                order by next_attempt_at, id
                limit ?3
                for update skip locked)
            update outbox o set attempts = attempts + 1, next_attempt_at = cast(?4 as timestamptz)
            from due where o.id = due.id
            returning o.id, o.topic, o.aggregate_id, o.attempts
            """;

    private static final String ACKNOWLEDGE =
            """
            update outbox set acknowledged_at = cast(?1 as timestamptz), last_error = null
            where id = any (cast(?2 as bigint[])) and acknowledged_at is null
            """;

    /** Locked in the order of their ids, as every claim takes them at once or leaves them. */
    private static final String ATTEMPTS =
            """
            select distinct attempts from (
                select attempts from outbox
                where id = any (cast(?1 as bigint[])) and acknowledged_at is null
                order by id for update) as failed
            """;

    private static final String PUT_OFF =
            """
            update outbox set next_attempt_at = cast(?3 as timestamptz), last_error = ?4
            where id = any (cast(?1 as bigint[])) and attempts = ?2 and acknowledged_at is null
            """;

    /** News written for a later day is not late before that day. */
    private static final String LAG =
            """
            select count(*), extract(epoch from coalesce(
                cast(?2 as timestamptz) - min(created_at), interval '0'))
            from outbox
            where consumer = ?1 and acknowledged_at is null
                and created_at <= cast(?2 as timestamptz)
            """;

    private static final String STUCK =
            """
            select id, consumer, topic, aggregate_id, attempts, last_error, created_at
            from outbox where acknowledged_at is null and last_error is not null
            order by id limit ?1
            """;

    private static final String PURGE =
            """
            delete from outbox where id in (
                select id from outbox where acknowledged_at < cast(?1 as timestamptz)
                limit ?2 for update skip locked)
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(Consumer consumer, String topic, Collection<Long> aggregates, Instant now) {
        database.createNativeQuery(INSERT)
                .setParameter(1, consumer.name())
                .setParameter(2, topic)
                .setParameter(3, now.toString())
                .setParameter(4, SqlArray.ofIds(aggregates))
                .executeUpdate();
    }

    public List<Item> claim(Consumer consumer, int max, Instant now, Duration visibility) {
        List<?> rows =
                database.createNativeQuery(CLAIM)
                        .setParameter(1, consumer.name())
                        .setParameter(2, now.toString())
                        .setParameter(3, max)
                        .setParameter(4, now.plus(visibility).toString())
                        .getResultList();
        return rows.stream().map(row -> item((Object[]) row)).toList();
    }

    public void acknowledge(Collection<Long> ids, Instant now) {
        database.createNativeQuery(ACKNOWLEDGE)
                .setParameter(1, now.toString())
                .setParameter(2, SqlArray.ofIds(ids))
                .executeUpdate();
    }

    /** Puts news off, each by how often it was tried. */
    public void putOff(Collection<Long> ids, String error, Instant now) {
        List<?> attempts =
                database.createNativeQuery(ATTEMPTS)
                        .setParameter(1, SqlArray.ofIds(ids))
                        .getResultList();
        for (Object count : attempts) {
            int tried = ((Number) count).intValue();
            database.createNativeQuery(PUT_OFF)
                    .setParameter(1, SqlArray.ofIds(ids))
                    .setParameter(2, tried)
                    .setParameter(3, now.plus(Backoff.after(tried)).toString())
                    .setParameter(4, error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                    .executeUpdate();
        }
    }

    public Lag lag(Consumer consumer, Instant now) {
        Object[] row =
                (Object[])
                        database.createNativeQuery(LAG)
                                .setParameter(1, consumer.name())
                                .setParameter(2, now.toString())
                                .getSingleResult();
        long seconds = ((Number) row[1]).longValue();
        return new Lag(((Number) row[0]).longValue(), Duration.ofSeconds(seconds));
    }

    /** The oldest news that failed when it was last tried. */
    public List<StuckNews> listStuck(int max) {
        return Row.list(database.createNativeQuery(STUCK).setParameter(1, max)).stream()
                .map(OutboxRows::stuck)
                .toList();
    }

    /** Removes acknowledged news older than the given instant; says how much. */
    public int purge(Instant acknowledgedBefore, int max) {
        return database.createNativeQuery(PURGE)
                .setParameter(1, acknowledgedBefore.toString())
                .setParameter(2, max)
                .executeUpdate();
    }

    private static StuckNews stuck(Row row) {
        return new StuckNews(
                row.id(0),
                row.one(Consumer.class, 1),
                row.text(2),
                row.id(3),
                row.count(4),
                row.text(5),
                row.instant(6));
    }

    private static Item item(Object[] row) {
        return new Item(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).intValue());
    }
}
