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

    /** The body of the search that this asks for: again while the database still stands in. */
    private String capture(Runnable search) {
        Path log = data.of("elasticsearch").resolve("logs/tsagaan_index_search_slowlog.json");
        int before = lines(log).size();
        set("\"0ms\"");
        try {
            return source(awaitLine(log, before, search));
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
    private static Wrk.Call asCall(String body) {
        return new Wrk.Call(
                "/" + INDEX + "/_search?request_cache=false",
                Map.of("Content-Type", "application/json"),
                body);
    }

    private void set(String value) {
        try (Http http = new Http()) {
            String address = "http://127.0.0.1:" + port + "/" + INDEX + "/_settings";
            http.put(address, "{\"" + THRESHOLD + "\": " + value + "}");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String awaitLine(Path log, int before, Runnable search) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<String> lines = lines(log);
        while (lines.size() <= before && System.nanoTime() < end) {
            search.run();
            LockSupport.parkNanos(PAUSE.toNanos());
            lines = lines(log);
        }
        if (lines.size() <= before) {
            throw new MarketFailure(
                    "Elasticsearch wrote no search into " + log + ".",
                    "Ask for a search page, and see whether it says that the database stands in.");
        }
        return lines.getLast();
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
