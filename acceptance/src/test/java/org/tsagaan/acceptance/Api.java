package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A program that uses the market's API, with the headers it sends with every request. */
record Api(String base, Map<String, String> headers) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    /** An answer of the API. */
    record Answer(int status, Map<String, List<String>> headers, String text) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }

        JsonObject json() {
            try (var reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        }

        /** The answer, if it has the status. */
        Answer is(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }

        /** Where the problem's entries point to. */
        List<String> pointers() {
            return entries("pointer");
        }

        List<String> codes() {
            return entries("code");
        }

        private List<String> entries(String name) {
            var errors = json().getJsonArray("errors");
            return errors == null
                    ? List.of()
                    : errors.stream().map(e -> e.asJsonObject().getString(name, "")).toList();
        }
    }

    static Api of(String base) {
        return new Api(base, Map.of("Accept-Language", "en"));
    }

    Api with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(base, more);
    }

    Api without(String name) {
        var fewer = new LinkedHashMap<>(headers);
        fewer.remove(name);
        return new Api(base, fewer);
    }

    /** The same with a new name for the next request. */
    Api anew() {
        return with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** The organisation that who is signed in acts for; the first of several. */
    long organisation() {
        return get("/api/v1/accounts/me")
                .is(200)
                .json()
                .getJsonArray("memberships")
                .getJsonObject(0)
                .getJsonNumber("organisationId")
                .longValue();
    }

    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    Answer post(String path, JsonValue body) {
        return json(
                "POST", path, body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Answer post(String path, Parts body) {
        return with("Content-Type", Parts.TYPE)
                .send("POST", path, BodyPublishers.ofByteArray(body.bytes()));
    }

    Answer put(String path, JsonValue body) {
        return json("PUT", path, body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Sends bytes that say they are JSON. */
    Answer json(String verb, String path, byte[] body) {
        return with("Content-Type", headers.getOrDefault("Content-Type", "application/json"))
                .send(verb, path, BodyPublishers.ofByteArray(body));
    }

    Answer send(String verb, String path, BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(Duration.ofSeconds(60))
                        .method(verb, body);
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Signs in, and speaks as that person from then on. */
    Api signedIn(String email, String password) {
        var body = Json.createObjectBuilder().add("email", email).add("password", password).build();
        var session = anew().post("/api/v1/sessions", body).is(201);
        return with("Authorization", "Bearer " + session.json().getString("token"));
    }
}
