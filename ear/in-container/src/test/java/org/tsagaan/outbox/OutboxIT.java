package org.tsagaan.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.kernel.MarketClock;

/** News lives and dies with its transaction, reaches one worker at a time, and is never lost. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final Consumer READER = Consumer.SETTLEMENT;
    private static final Duration VISIBILITY = Duration.ofMinutes(1);
    private static final Instant NOON = Instant.parse("2026-01-01T04:00:00Z");

    @Inject private Outbox outbox;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Resource private UserTransaction transaction;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from outbox where consumer = 'SETTLEMENT'");
        }
    }

    @Test
    void newsOutsideATransactionIsRefused() {
        assertThrows(EJBException.class, () -> outbox.put(READER, "TEST", 1));
    }

    @Test
    void newsOfAnUndoneChangeIsNeverHeard() throws Exception {
        transaction.begin();
        outbox.put(READER, "TEST", 1);
        transaction.rollback();
        assertEquals(0, outbox.lag(READER).pending());
    }

    @Test
    void manyWorkersTakeEachPieceOnce() throws Exception {
        List<Long> all = LongStream.rangeClosed(1, 400).boxed().toList();
        putAll(all);
        List<CompletableFuture<List<Item>>> workers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            workers.add(CompletableFuture.supplyAsync(this::work, threads));
        }
        List<Item> taken = workers.stream().flatMap(w -> w.join().stream()).toList();
        Set<Long> distinct = new HashSet<>(taken.stream().map(Item::aggregateId).toList());
        assertEquals(400, taken.size());
        assertEquals(Set.copyOf(all), distinct);
    }

    @Test
    void newsOfAWorkerThatFellIsGivenOutAgain() throws Exception {
        putAll(List.of(7L));
        assertEquals(1, claimAt(NOON).size());
        assertEquals(0, claimAt(NOON.plusSeconds(59)).size());
        assertEquals(2, claimAt(NOON.plusSeconds(60)).getFirst().attempts());
    }

    @Test
    void failuresArePutOffLongerAndLongerAndNeverGivenUp() throws Exception {
        putAll(List.of(7L));
        Instant now = NOON;
        for (int failure = 1; failure <= 40; failure++) {
            Item item = claimAt(now).getFirst();
            assertEquals(failure, item.attempts());
            Instant failed = now;
            MarketClock.at(
                    failed,
                    () -> {
                        outbox.retryLater(item.id(), "x".repeat(5000));
                        return failed;
                    });
            now = now.plus(Backoff.after(failure));
            assertEquals(0, claimAt(now.minusMillis(1)).size());
        }
        assertEquals(1, outbox.lag(READER).pending());
        StuckNews stuck =
                outbox.listStuck(100).stream()
                        .filter(news -> news.consumer() == READER && news.aggregateId() == 7)
                        .findFirst()
                        .orElseThrow();
        assertEquals(40, stuck.attempts());
        assertEquals("x".repeat(2000), stuck.error());
    }

    @Test
    void acknowledgedNewsIsNotHeardAgain() throws Exception {
        putAll(List.of(7L, 8L));
        List<Item> items = claimAt(NOON);
        outbox.acknowledge(items.stream().map(Item::id).toList());
        outbox.retryLater(items.getFirst().id(), "too late");
        assertEquals(0, claimAt(NOON.plus(Duration.ofDays(9))).size());
        assertEquals(new Lag(0, Duration.ZERO), outbox.lag(READER));
    }

    @Test
    void lagTellsHowOldTheOldestIs() throws Exception {
        putAll(List.of(7L, 8L));
        Lag lag = MarketClock.at(NOON.plusSeconds(90), () -> outbox.lag(READER));
        assertEquals(new Lag(2, Duration.ofSeconds(90)), lag);
    }

    private List<Item> work() {
        List<Item> taken = new ArrayList<>();
        List<Item> items = outbox.claim(READER, 10, VISIBILITY);
        while (!items.isEmpty()) {
            taken.addAll(items);
            outbox.acknowledge(items.stream().map(Item::id).toList());
            items = outbox.claim(READER, 10, VISIBILITY);
        }
        return taken;
    }

    private void putAll(List<Long> ids) throws Exception {
        transaction.begin();
        MarketClock.at(
                NOON,
                () -> {
                    outbox.putAll(READER, "TEST", ids);
                    return ids;
                });
        transaction.commit();
        assertTrue(outbox.lag(READER).pending() >= ids.size());
    }

    private List<Item> claimAt(Instant now) throws Exception {
        return MarketClock.at(now, () -> outbox.claim(READER, 10, VISIBILITY));
    }
}
