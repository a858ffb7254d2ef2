package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A slow request in flight at SIGTERM ends well, nothing new is begun, and then all is stopped. */
@ExtendWith(OpenMarket.class)
class StoppedMarketEndsRequestsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aSlowRequestInFlightIsNotCut(Place place)
            throws IOException, InterruptedException, SQLException {
        RunningMarket market = place.mortal();
        long offer = GuestBuyer.at(market, "slow@example.test").offers().getFirst();
        List<ProcessHandle> parts = market.parts();
        try (Connection owner = market.database().connectAsOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table market.page_news in access exclusive mode");
            CompletableFuture<HttpResponse<String>> slow = get(market.url("/products/" + offer));
            awaitReady(market, "\"inFlight\":\"1\"");
            market.tellToStop();
            awaitReady(market, "DRAINING");
            assertThat(get(market.url("/api/v1/ping")).join().statusCode()).isEqualTo(503);
            assertThat(slow).isNotDone();
            owner.rollback();
            assertThat(slow.join().statusCode()).isEqualTo(200);
            assertThat(slow.join().body()).contains("</html>");
        }
        market.awaitStop(parts);
        market.startAgain();
        assertThat(get(market.url("/products/" + offer)).join().statusCode()).isEqualTo(200);
    }

    /** Waits until readiness says this. */
    private void awaitReady(RunningMarket market, String words) {
        String address =
                "http://127.0.0.1:" + market.whereabouts().port("management") + "/health/ready";
        long end = System.nanoTime() + PATIENCE.toNanos();
        String said = "";
        while (!said.contains(words) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            said = get(address).join().body();
        }
        assertThat(said).contains(words);
    }

    private CompletableFuture<HttpResponse<String>> get(String address) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
