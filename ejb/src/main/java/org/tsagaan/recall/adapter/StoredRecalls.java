package org.tsagaan.recall.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Row;
import org.tsagaan.recall.model.Recall;

/** Recalls as stored, what supermarkets answered, and what came back. */
@ApplicationScoped
public class StoredRecalls {

    private static final String BY_KEY =
            "select id, version from recall where placed_by = ?1 and request_key = ?2";

    private static final String FAILED =
            """
            select r.id, r.signed_at from inspection_report r
            where r.lot_id = ?1 and r.outcome = 'FAILED' and r.withdrawn_at is null
                and not exists (select from inspection_report t
                    where t.retest_of = r.id and t.signed_at is not null
                        and t.withdrawn_at is null and t.outcome = 'PASSED'
                        and t.laboratory_id <> r.laboratory_id)
            order by r.signed_at limit 1
            """;

    private static final String RECEIVED =
            """
            select coalesce(sum(a.quantity), 0), count(*) from recall_lot r
            join allocation a on a.lot_id = r.lot_id and a.state = 'DISPATCHED'
            join order_line n on n.id = a.order_line_id
            join fulfilment f on f.id = n.fulfilment_id
            join customer_order c on c.id = f.order_id
            where r.recall_id = ?1 and coalesce(c.buyer_id, 0) = ?2
            """;

    private static final String BACK =
            "select coalesce(sum(units), 0), count(*) from recall_return where recall_id = ?1";

    private static final String ACKNOWLEDGE =
            """
            insert into recall_acknowledgement
                (recall_id, buyer_id, held_back, sold_on, note, acknowledged_by, acknowledged_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz))
            on conflict (recall_id, buyer_id) do update set held_back = excluded.held_back,
                sold_on = excluded.sold_on, note = excluded.note,
                acknowledged_by = excluded.acknowledged_by,
                acknowledged_at = excluded.acknowledged_at
            """;

    private static final String IS_RECORDED =
            "select id, units from recall_return where recall_id = ?1 and request_key = ?2";

    private static final String RECORD =
            """
            insert into recall_return
                (recall_id, request_key, units, note, recorded_by, recorded_at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz))
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** A signed report by which a lot failed. */
    public record FailedReport(long id, Instant signedAt) {}

    public void add(Recall recall) {
        database.persist(recall);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    /** What the person announced under that key. */
    public Optional<Long> findByKey(Person person, String key) {
        Query query =
                database.createNativeQuery(BY_KEY)
                        .setParameter(1, person.actor().name())
                        .setParameter(2, key);
        return Row.find(query).map(r -> r.id(0));
    }

    /** The first report by which the lot failed and that no re-test and no withdrawal undid. */
    public Optional<FailedReport> findFailedReport(long lotId) {
        return Row.find(database.createNativeQuery(FAILED).setParameter(1, lotId))
                .map(r -> new FailedReport(r.id(0), r.instant(1)));
    }

    /**
     * A recall under its lock.
     *
     * @throws NotFound when there is none
     */
    public Recall lock(long id) {
        return Optional.ofNullable(database.find(Recall.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("recall"));
    }

    /** Units of a recall that were sent to a retail buyer; empty when nothing was. */
    public Optional<Integer> findReceived(long recallId, long buyerId) {
        return Row.find(received(recallId, buyerId))
                .filter(r -> r.count(1) > 0)
                .map(r -> r.count(0));
    }

    /** Units of a recall that were sent to people and have not come back. */
    public int stillWithPeople(long recallId) {
        int back = count(database.createNativeQuery(BACK).setParameter(1, recallId));
        return count(received(recallId, 0)) - back;
    }

    /** What a buyer answers; it takes the place of what it answered before. */
    public void acknowledge(
            long recallId, long buyerId, Answer answer, long accountId, Instant now) {
        database.createNativeQuery(ACKNOWLEDGE)
                .setParameter(1, recallId)
                .setParameter(2, buyerId)
                .setParameter(3, answer.heldBack())
                .setParameter(4, answer.soldOn())
                .setParameter(5, answer.note())
                .setParameter(6, accountId)
                .setParameter(7, now.toString())
                .executeUpdate();
    }

    /** What a supermarket says of the units it had. */
    public record Answer(int heldBack, int soldOn, String note) {}

    /** Whether units that came back were recorded under that key already. */
    public boolean isRecorded(long recallId, String key) {
        return Row.find(
                        database.createNativeQuery(IS_RECORDED)
                                .setParameter(1, recallId)
                                .setParameter(2, key))
                .isPresent();
    }

    /** Records units that came back from people. */
    public void record(
            long recallId, String key, int units, String note, long accountId, Instant now) {
        database.createNativeQuery(RECORD)
                .setParameter(1, recallId)
                .setParameter(2, key)
                .setParameter(3, units)
                .setParameter(4, note)
                .setParameter(5, accountId)
                .setParameter(6, now.toString())
                .executeUpdate();
    }

    private Query received(long recallId, long buyerId) {
        return database.createNativeQuery(RECEIVED)
                .setParameter(1, recallId)
                .setParameter(2, buyerId);
    }

    private static int count(Query query) {
        return Row.find(query).map(r -> r.count(0)).orElse(0);
    }
}
