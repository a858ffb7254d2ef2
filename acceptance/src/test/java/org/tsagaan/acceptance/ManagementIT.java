package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.acceptance.OpenMarket.Place;

/** Health and figures are for operators alone, and every request can be followed by its id. */
@ExtendWith(OpenMarket.class)
class ManagementIT {

    private static final int MANAGEMENT = 6;
    private static final String ID = "followed-request-0001";

    private final HttpClient client = HttpClient.newHttpClient();
    private String url = "";

    @BeforeEach
    void comeIn(Place place) {
        url = place.url();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/health/live",
                "/health/ready",
                "/health/started",
                "/metrics",
                "/metrics?scope=application",
                "/metrics/application",
                "/management",
                "/asadmin"
            })
    void nobodyFindsThemOnThePublicPort(String path) throws IOException, InterruptedException {
        assertThat(get(url + path).statusCode()).isEqualTo(404);
    }

    @Test
    void readinessSaysHowTheDatabaseTheRequestsAndSearchStand()
            throws IOException, InterruptedException {
        HttpResponse<String> ready = get(management() + "/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body())
                .contains("\"name\":\"database\"", "\"name\":\"requests\"", "\"name\":\"search\"");
    }

    @Test
    void figuresSayWhatOperatorsWatch() throws IOException, InterruptedException {
        get(url + "/api/v1/ping");
        assertThat(get(management() + "/metrics").body())
                .contains("market_requests_total{face=\"api\"", "market_checkouts_total")
                .contains("market_outbox_pending{consumer=\"search\"", "market_payments_unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page", "/api/v1/no-such-thing"})
    void theIdOfARequestComesBackInItsAnswer(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(url + path);
        assertThat(answer.headers().firstValue("X-Request-Id")).contains(ID);
        assertThat(answer.statusCode() == 200 || answer.body().contains(ID)).isTrue();
    }

    private String management() {
        URI there = URI.create(url);
        return "http://127.0.0.1:" + (there.getPort() + MANAGEMENT);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).header("X-Request-Id", ID).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
