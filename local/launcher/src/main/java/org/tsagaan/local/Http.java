package org.tsagaan.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Questions over HTTP to the parts, all on this machine. */
public final class Http implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();

    /** An answer. */
    public record Answer(int status, String body) {}

    /** The answer to a GET; nothing when nobody answers. */
    public Optional<Answer> find(String address) throws InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build());
    }

    /** The answer to a PUT of JSON; nothing when nobody answers. */
    public Optional<Answer> put(String address, String json) throws InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json))
                        .build());
    }

    /** The answer to a POST, which may take minutes; nothing when nobody answers. */
    public Optional<Answer> post(String address, String type, HttpRequest.BodyPublisher body)
            throws InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(LONG_PATIENCE)
                        .header("Content-Type", type)
                        .POST(body)
                        .build());
    }

    /** The answer to a DELETE; nothing when nobody answers. */
    public Optional<Answer> delete(String address) throws InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(LONG_PATIENCE)
                        .DELETE()
                        .build());
    }

    /** Tells Payara's administration a command, and returns its report; nothing without answer. */
    Optional<Answer> administer(String address, String password, Duration patience)
            throws InterruptedException {
        String user = "admin:" + password;
        String basic = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(patience)
                        .header("Authorization", "Basic " + basic)
                        .header("X-Requested-By", "market")
                        .header("Accept", "text/plain")
                        .header("User-Agent", "hk2-cli-1.5")
                        .build());
    }

    private Optional<Answer> send(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            return Optional.of(new Answer(response.statusCode(), response.body()));
        } catch (IOException noAnswer) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
