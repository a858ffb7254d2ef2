package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.Api.Answer;
import org.tsagaan.acceptance.OpenMarket.Place;

/**
 * Promises 7, 2 and 9: kill -9 of every part in the middle of checkouts and of a recall leaves each
 * acknowledged order and recall whole, none half, an index that equals the database, an unbroken
 * audit trail, and a market that starts again with its data.
 */
@ExtendWith(OpenMarket.class)
class KilledMarketKeepsOrdersIT {

    private static final int BUYERS = 8;
    private static final int FIRST = 40;
    private static final long PATIENCE_SECONDS = 120;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void eachAcknowledgedOrderIsThereWholeAfterAKill(Place place)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        RunningMarket market = place.mortal();
        List<Long> offers = GuestBuyer.at(market, "killed@example.test").offers();
        assertThat(offers).isNotEmpty();
        RecallsUnderKill recalls = RecallsUnderKill.prepare(market);
        CountDownLatch enough = new CountDownLatch(FIRST);
        try (ExecutorService buyers = Executors.newFixedThreadPool(BUYERS)) {
            List<Future<Long>> ends = new ArrayList<>();
            for (int i = 0; i < BUYERS; i++) {
                ends.add(buyers.submit(() -> buyUntilTheEnd(market, offers, enough)));
            }
            assertThat(enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Answer> stopped = recalls.begin();
            market.kill();
            assertThat(stopped).failsWithin(PATIENCE_SECONDS, TimeUnit.SECONDS);
            for (Future<Long> end : ends) {
                end.get();
            }
        }
        market.startAgain();
        Books books = new Books(market.whereabouts().port("postgresql"));
        assertThat(books.missing(List.copyOf(acknowledged))).isEmpty();
        recalls.check();
        assertThat(books.half()).isEmpty();
        assertThat(books.offBalance()).isEmpty();
        assertThat(GuestBuyer.at(market, "after@example.test").buyOneOf(offers)).isPresent();
        Operator.of(market.url("")).awaitIndex(Duration.ofSeconds(PATIENCE_SECONDS));
        Command verified = Command.run("reindex", "--verify");
        assertThat(verified.exitCode()).as(verified.said()).isZero();
        Command audited = Command.run("verify-audit");
        assertThat(audited.exitCode()).as(audited.said()).isZero();
    }

    /** Buys until the market is gone; says how often. */
    private long buyUntilTheEnd(RunningMarket market, List<Long> offers, CountDownLatch enough)
            throws InterruptedException {
        GuestBuyer buyer = GuestBuyer.at(market, "killed@example.test");
        long bought = 0;
        try (var _ = buyer.client()) {
            while (true) {
                buyer.buyOneOf(offers)
                        .ifPresent(
                                number -> {
                                    acknowledged.add(number);
                                    enough.countDown();
                                });
                bought++;
            }
        } catch (IOException gone) {
            return bought;
        }
    }
}
