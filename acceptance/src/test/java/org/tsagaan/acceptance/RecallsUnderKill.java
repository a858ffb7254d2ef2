package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.tsagaan.acceptance.Api.Answer;

/**
 * Promise 2 under a kill: of two recalls of lots with paid orders, one was just acknowledged and
 * one is in its middle, all its orders but one held in its transaction. Afterwards all of the first
 * is there and nothing of the second, which is then asked for again under its key.
 */
final class RecallsUnderKill {

    private static final int ORDERS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String LAST_PAYMENT =
            """
            select p.id from market.payment p join market.customer_order o on o.id = p.order_id
            where o.number = any (?) order by o.id desc limit 1 for update of p
            """;

    private static final String WAITING =
            "select count(*) from pg_stat_activity where pg_backend_pid() = any"
                    + " (pg_blocking_pids(pid))";

    private final RunningMarket market;
    private final Recall whole;
    private final Recall half;

    /** A recall that is asked for by whoever speaks, of a lot of which these orders were paid. */
    private record Recall(Api official, long lot, List<String> orders, Instant knownAt) {

        Answer announce() {
            return official.post(
                    "/api/v1/recalls",
                    Json.createObjectBuilder()
                            .add("lotId", lot)
                            .add("scope", "LOT")
                            .add("grade", "ONE")
                            .add("knownAt", knownAt.toString())
                            .add("cause", "不合格")
                            .add("advice", "请勿食用")
                            .build());
        }
    }

    private RecallsUnderKill(RunningMarket market, Recall whole, Recall half) {
        this.market = market;
        this.whole = whole;
        this.half = half;
    }

    /** Has orders of two lots paid. */
    static RecallsUnderKill prepare(RunningMarket market) throws SQLException {
        return new RecallsUnderKill(
                market, recall(market, "storage=AMBIENT"), recall(market, "storage=CHILLED"));
    }

    private static Recall recall(RunningMarket market, String query) throws SQLException {
        Api api = Api.of(market.url(""));
        Shopper shopper = new Shopper(api);
        long offer = shopper.findOffer(query);
        List<JsonObject> orders =
                Stream.generate(() -> shopper.order(offer, 1)).limit(ORDERS).toList();
        orders.forEach(shopper::pay);
        List<String> numbers = orders.stream().map(o -> o.getString("number")).toList();
        Books books = books(market);
        await(() -> books.unpaid(numbers).isEmpty());
        Api operator = api.signedIn("operator@example.test", "tsagaan-operator-demo").anew();
        return new Recall(operator, books.lotOf(numbers), numbers, Instant.now());
    }

    /**
     * Brings them to where the market is to be killed. What stops the second ends with the kill.
     *
     * @return the second, which must never be acknowledged
     */
    CompletableFuture<Answer> begin() throws SQLException {
        whole.announce().is(201);
        Connection owner = market.database().connectAsOwner();
        owner.setAutoCommit(false);
        try (PreparedStatement lock = owner.prepareStatement(LAST_PAYMENT)) {
            lock.setArray(1, owner.createArrayOf("text", half.orders().toArray()));
            lock.executeQuery();
        }
        CompletableFuture<Answer> stopped = CompletableFuture.supplyAsync(half::announce);
        await(() -> isWaitedFor(owner));
        return stopped;
    }

    private static boolean isWaitedFor(Connection owner) throws SQLException {
        try (PreparedStatement question = owner.prepareStatement(WAITING);
                ResultSet answer = question.executeQuery()) {
            return answer.next() && answer.getInt(1) > 0;
        }
    }

    /** What there must be after the market has started again. */
    void check() throws SQLException {
        Books books = books(market);
        assertThat(books.recalled(whole.lot())).hasSize(1);
        assertThat(books.toSend(whole.lot())).isEmpty();
        assertThat(books.recalled(half.lot())).isEmpty();
        assertThat(books.held(half.lot())).isEmpty();
        half.announce().is(201);
        assertThat(books.recalled(half.lot())).hasSize(1);
        assertThat(books.toSend(half.lot())).isEmpty();
        await(() -> books.notPaidBack(whole.orders(), whole.lot()).isEmpty());
        await(() -> books.notPaidBack(half.orders(), half.lot()).isEmpty());
    }

    private static Books books(RunningMarket market) {
        return new Books(market.whereabouts().port("postgresql"));
    }

    private static void await(Callable<Boolean> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        try {
            while (!condition.call()) {
                assertThat(Instant.now()).as("patience").isBefore(end);
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
