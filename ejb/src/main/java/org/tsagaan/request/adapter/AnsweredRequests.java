package org.tsagaan.request.adapter;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.request.Repeated;
import org.tsagaan.request.model.Seal;

/** Answered requests in the database, each under the hash of its key. */
@Stateless
public class AnsweredRequests {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int BATCH = 1000;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private MarketClock clock;

    /** Lets only one request with the same key go on at a time, until the transaction ends. */
    public void lock(byte[] keyHash) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(encode(?1,"
                                + " 'hex'), 3))) as locked")
                .setParameter(1, keyHash)
                .getResultList();
    }

    /** What became of the request before; empty when it was not asked, or given up. */
    public Optional<Repeated> find(Seal seal, String body) {
        List<?> rows =
                database.createNativeQuery(
                                "select body_mac, sealed, asked_at < cast(?2 as timestamptz) from"
                                        + " answered_request where key_hash = ?1")
                        .setParameter(1, seal.keyHash())
                        .setParameter(2, Timestamp.from(clock.now().minus(PATIENCE)))
                        .getResultList();
        return rows.stream()
                .map(row -> (@Nullable Object[]) row)
                .findFirst()
                .flatMap(row -> known(row, seal, body));
    }

    private Optional<Repeated> known(@Nullable Object[] row, Seal seal, String body) {
        if (!Arrays.equals((byte @Nullable []) row[0], seal.bodyMac(body))) {
            return Optional.of(new Repeated.AnotherBody());
        }
        if (row[1] instanceof byte[] sealed) {
            return Optional.of(new Repeated.Answered(seal.open(sealed)));
        }
        return Boolean.TRUE.equals(row[2]) ? Optional.empty() : Optional.of(new Repeated.Busy());
    }

    /** Keeps an answer. */
    public void add(Seal seal, String body, String answer) {
        database.createNativeQuery(
                        """
                        insert into answered_request (key_hash, body_mac, sealed, asked_at)
                        values (?1, ?2, ?3, cast(?4 as timestamptz))
                        """)
                .setParameter(1, seal.keyHash())
                .setParameter(2, seal.bodyMac(body))
                .setParameter(3, seal.close(answer))
                .setParameter(4, Timestamp.from(clock.now()))
                .executeUpdate();
    }

    /** Claims a key for work that is done apart, or says what became of it before. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Repeated> claim(Seal seal, String body) {
        lock(seal.keyHash());
        Optional<Repeated> before = find(seal, body);
        if (before.isEmpty()) {
            note(seal, body);
        }
        return before;
    }

    private void note(Seal seal, String body) {
        database.createNativeQuery(
                        """
                        insert into answered_request (key_hash, body_mac, asked_at)
                        values (?1, ?2, cast(?3 as timestamptz))
                        on conflict (key_hash) do update set asked_at = excluded.asked_at
                        """)
                .setParameter(1, seal.keyHash())
                .setParameter(2, seal.bodyMac(body))
                .setParameter(3, Timestamp.from(clock.now()))
                .executeUpdate();
    }

    /** Keeps the answer of work done apart; without one the key is free again. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void settle(Seal seal, Optional<String> answer) {
        var change =
                answer.map(
                                text ->
                                        database.createNativeQuery(
                                                        "update answered_request set sealed = ?2"
                                                                + " where key_hash = ?1")
                                                .setParameter(2, seal.close(text)))
                        .orElseGet(
                                () ->
                                        database.createNativeQuery(
                                                "delete from answered_request where key_hash ="
                                                        + " ?1"));
        change.setParameter(1, seal.keyHash()).executeUpdate();
    }

    /** Forgets what is older than a day, one batch at a time. Instances share the work. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void forget() {
        database.createNativeQuery(
                        """
                        delete from answered_request where key_hash in (
                            select key_hash from answered_request where asked_at < cast(?1 as timestamptz)
                            limit ?2 for update skip locked)
                        """)
                .setParameter(1, Timestamp.from(clock.now().minus(KEPT)))
                .setParameter(2, BATCH)
                .executeUpdate();
    }
}
