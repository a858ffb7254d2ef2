package org.tsagaan.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.tsagaan.local.Http;
import org.tsagaan.local.MarketFailure;

/** The index as Elasticsearch itself has it, without the application. */
final class RawIndex {
    private static final String LIVE = "/tsagaan-offers";
    private static final String COPY = "/bench-offers";
    private static final String JSON = "application/json";
    private static final String BULK = "application/x-ndjson";
    private static final List<String> OF_ONE_INDEX =
            List.of("uuid", "version", "creation_date", "provided_name", "refresh_interval");
    private static final int AT_ONCE = 500;
    private static final int WRITERS = 2;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final String address;
    private final Path scratch;
    private final List<Path> prepared = new ArrayList<>();

    RawIndex(int port, Path scratch) {
        this.address = "http://127.0.0.1:" + port;
        this.scratch = scratch;
    }

    /** Documents that can be found now. */
    long count() {
        try (Http http = new Http()) {
            return object(get(http, LIVE + "/_count")).getJsonNumber("count").longValue();
        }
    }

    /**
     * Waits until at least so many can be found.
     *
     * @throws MarketFailure when they still can not be after an hour
     */
    void awaitCount(long least) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count() < least) {
            if (System.nanoTime() > end) {
                throw new MarketFailure(
                        "After %d minutes not %,d offers can be found."
                                .formatted(PATIENCE.toMinutes(), least),
                        "Look into logs/payara-server.log of the data directory.");
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    /** Writes all documents into files, as bulks of some hundred; returns how many there are. */
    long prepare() {
        long documents = 0;
        try (Http http = new Http()) {
            Files.createDirectories(scratch.resolve("bulks"));
            JsonObject page =
                    object(
                            post(
                                    http,
                                    LIVE + "/_search?scroll=5m",
                                    JSON,
                                    text(
                                            "{\"size\": %d, \"sort\": [\"_doc\"]}"
                                                    .formatted(AT_ONCE))));
            JsonArray hits = hits(page);
            while (!hits.isEmpty()) {
                Path file = scratch.resolve("bulks").resolve(prepared.size() + ".ndjson");
                Files.writeString(file, bulk(hits));
                prepared.add(file);
                documents += hits.size();
                String next =
                        Json.createObjectBuilder()
                                .add("scroll", "5m")
                                .add("scroll_id", page.getString("_scroll_id"))
                                .build()
                                .toString();
                page = object(post(http, "/_search/scroll", JSON, text(next)));
                hits = hits(page);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return documents;
    }

    private static JsonArray hits(JsonObject page) {
        return page.getJsonObject("hits").getJsonArray("hits");
    }

    private static String bulk(JsonArray hits) {
        StringBuilder lines = new StringBuilder();
        for (JsonObject hit : hits.getValuesAs(JsonObject.class)) {
            lines.append("{\"index\":{\"_id\":\"").append(hit.getString("_id")).append("\"}}\n");
            lines.append(hit.getJsonObject("_source")).append('\n');
        }
        return lines.toString();
    }

    /** Documents a second until all that were prepared can be found in an index of their own. */
    double writeAll(long documents) {
        try (Http http = new Http()) {
            var _ = http.delete(address + COPY);
            accepted(http.put(address + COPY, definition(http)).orElse(null));
            long began = System.nanoTime();
            sendAll();
            accepted(post(http, COPY + "/_refresh", JSON, BodyPublishers.noBody()));
            double rate = documents * 1e9 / (System.nanoTime() - began);
            accepted(http.delete(address + COPY).orElse(null));
            for (Path file : prepared) {
                Files.delete(file);
            }
            prepared.clear();
            return rate;
        } catch (InterruptedException interrupted) {
            throw interrupted();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** That of the live index, not refreshed until it is full, as the application fills its own. */
    private String definition(Http http) {
        JsonObject live = object(get(http, LIVE)).values().iterator().next().asJsonObject();
        var settings =
                Json.createObjectBuilder(live.getJsonObject("settings").getJsonObject("index"));
        OF_ONE_INDEX.forEach(settings::remove);
        return Json.createObjectBuilder()
                .add("mappings", live.getJsonObject("mappings"))
                .add(
                        "settings",
                        Json.createObjectBuilder()
                                .add("index", settings.add("refresh_interval", "-1")))
                .build()
                .toString();
    }

    private void sendAll() throws InterruptedException {
        Queue<Path> left = new ConcurrentLinkedQueue<>(prepared);
        Queue<Future<?>> writers = new ArrayDeque<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(() -> send(left)));
            }
            for (Future<?> each : writers) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed);
        }
    }

    private void send(Queue<Path> left) {
        try (Http http = new Http()) {
            for (Path file = left.poll(); file != null; file = left.poll()) {
                Http.Answer answer = post(http, COPY + "/_bulk", BULK, BodyPublishers.ofFile(file));
                if (object(answer).getBoolean("errors")) {
                    throw new MarketFailure(
                            "Elasticsearch refused documents of its own.", "Read " + file + ".");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Http.Answer get(Http http, String path) {
        try {
            return accepted(http.find(address + path).orElse(null));
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    private Http.Answer post(Http http, String path, String type, BodyPublisher body) {
        try {
            return accepted(http.post(address + path, type, body).orElse(null));
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, UTF_8);
    }

    private static Http.Answer accepted(Http.@Nullable Answer answer) {
        if (answer == null || answer.status() != 200) {
            throw new MarketFailure(
                    "Elasticsearch did not do what it was asked: " + answer,
                    "Look into logs/elasticsearch.log of the data directory.");
        }
        return answer;
    }

    private static JsonObject object(Http.Answer answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static MarketFailure interrupted() {
        Thread.currentThread().interrupt();
        return new MarketFailure("Measuring was interrupted.", "Run it again.");
    }
}
