package org.tsagaan.simulator.event;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import org.tsagaan.simulator.store.Json;

/** Where the market listens, and the secrets its two ears know. */
public final class Endpoint implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI url;
    private final String secret;
    private final String connectSecret;
    private final InstantSource real;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /**
     * An endpoint.
     *
     * @param url where events are posted
     * @param secret signs events of the platform
     * @param connectSecret signs events of connected accounts
     * @param real the real time: signatures do not follow a shifted clock
     */
    public Endpoint(URI url, String secret, String connectSecret, InstantSource real) {
        this.url = url;
        this.secret = secret;
        this.connectSecret = connectSecret;
        this.real = real;
    }

    /** The header that this event bears when it is sent now. */
    public String sign(JsonObject event, String payload) {
        return sign(event, payload, real.instant().getEpochSecond());
    }

    /** The header that it bears when it is sent at that second since 1970. */
    public String sign(JsonObject event, String payload, long seconds) {
        String with = event.has("account") ? connectSecret : secret;
        return Signature.header(with, seconds, payload);
    }

    /** Sends an event well signed, and returns the HTTP status; 0 where nobody answered. */
    public int send(JsonObject event) throws InterruptedException {
        String payload = Json.write(event);
        return send(payload, sign(event, payload));
    }

    /** Sends this payload with this signature, none if it is empty. */
    public int send(String payload, String signature) throws InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("User-Agent", "Stripe/1.0 (SIMULATED)")
                        .POST(HttpRequest.BodyPublishers.ofString(payload));
        if (!signature.isEmpty()) {
            request.header("Stripe-Signature", signature);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
