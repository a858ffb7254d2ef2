package org.tsagaan.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tsagaan.local.DataDirectory;
import org.tsagaan.local.Http;
import org.tsagaan.local.MarketFailure;

/** What the application asks of Elasticsearch, as that writes it down in its slow log. */
record SlowLog(DataDirectory data, int port) {
    private static final String INDEX = "tsagaan-offers";
    private static final String THRESHOLD = "index.search.slowlog.threshold.query.trace";
    private static final Pattern SOURCE =
            Pattern.compile("\"elasticsearch\\.slowlog\\.source\":\"(.*?)\",\"elasticsearch");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** The bodies that a search asks, one or two: again while the database still stands in. */
    private List<String> capture(Runnable search) {
        Path log = data.of("elasticsearch").resolve("logs/tsagaan_index_search_slowlog.json");
        set("\"0ms\"");
        try {
            return awaitLines(log, search).stream().map(SlowLog::source).toList();
        } finally {
            set("null");
        }
    }

    /** The questions behind these addresses, as requests to Elasticsearch. */
    List<Wrk.Call> behind(List<String> addresses) {
        try (Http http = new Http()) {
            return addresses.stream()
                    .map(address -> asCall(capture(() -> ask(http, address))))
                    .toList();
        }
    }

    private static void ask(Http http, String address) {
        try {
            http.find(address);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Without its memory of answers, which would be all that is measured of questions that repeat.
     */
    private static Wrk.Call asCall(List<String> bodies) {
        return bodies.size() == 1
                ? new Wrk.Call(
                        "/" + INDEX + "/_search?request_cache=false",
                        Map.of("Content-Type", "application/json"),
                        bodies.getFirst())
                : oneAfterTheOther(bodies);
    }

    private static Wrk.Call oneAfterTheOther(List<String> bodies) {
        String header = "{\"index\":\"" + INDEX + "\",\"request_cache\":false}\n";
        return new Wrk.Call(
                "/_msearch?max_concurrent_searches=1",
                Map.of("Content-Type", "application/x-ndjson"),
                bodies.stream().map(body -> header + body + "\n").collect(Collectors.joining()));
    }

    private void set(String value) {
        try (Http http = new Http()) {
            String address = "http://127.0.0.1:" + port + "/" + INDEX + "/_settings";
            http.put(address, "{\"" + THRESHOLD + "\": " + value + "}");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> awaitLines(Path log, Runnable search) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<String> written = List.of();
        while (written.isEmpty() && System.nanoTime() < end) {
            int before = lines(log).size();
            search.run();
            LockSupport.parkNanos(PAUSE.toNanos());
            List<String> all = lines(log);
            written = all.subList(before, all.size());
        }
        if (written.isEmpty()) {
            throw new MarketFailure(
                    "Elasticsearch wrote no search into " + log + ".",
                    "Ask for a search page, and see whether it says that the database stands in.");
        }
        return written;
    }

    /** The log is JSON, and the body in it is written as JSON text of that text. */
    private static String source(String line) {
        Matcher found = SOURCE.matcher(line);
        if (!found.find()) {
            throw new MarketFailure("The slow log has no body: " + line, "Look into it.");
        }
        return unescaped(unescaped(found.group(1)));
    }

    private static String unescaped(String text) {
        return text.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static List<String> lines(Path log) {
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
