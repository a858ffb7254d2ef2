package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.tsagaan.local.Database;

/**
 * A request that the database keeps waiting while the instance that answers it is told to stop.
 *
 * @param database that both instances have
 * @param path of a page that reads how new it is
 */
record SlowRequest(Database database, String path) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** It ends well, nothing new is begun, and then all of the instance is stopped. */
    void endsWellThoughStopped(RunningMarket instance) throws SQLException {
        List<ProcessHandle> parts = instance.parts();
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table market.page_news in access exclusive mode");
            CompletableFuture<HttpResponse<String>> slow = get(instance.url(path));
            awaitReady(instance, "\"inFlight\":\"1\"");
            instance.tellToStop();
            awaitReady(instance, "DRAINING");
            assertThat(get(instance.url("/api/v1/ping")).join().statusCode()).isEqualTo(503);
            assertThat(slow).isNotDone();
            owner.rollback();
            assertThat(slow.join().statusCode()).isEqualTo(200);
            assertThat(slow.join().body()).contains("</html>");
        }
        instance.awaitStop(parts);
    }

    /** Whoever asks another instance is answered. */
    void isAnsweredBy(RunningMarket instance) {
        assertThat(get(instance.url(path)).join().statusCode()).isEqualTo(200);
    }

    /** Waits until readiness says this. */
    private static void awaitReady(RunningMarket instance, String words) {
        String address =
                "http://127.0.0.1:" + instance.whereabouts().port("management") + "/health/ready";
        long end = System.nanoTime() + PATIENCE.toNanos();
        String said = "";
        while (!said.contains(words) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            said = get(address).join().body();
        }
        assertThat(said).contains(words);
    }

    private static CompletableFuture<HttpResponse<String>> get(String address) {
        return CLIENT.sendAsync(
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
