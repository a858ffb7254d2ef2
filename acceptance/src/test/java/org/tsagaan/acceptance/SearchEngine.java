package org.tsagaan.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.local.PidFile;

/** The Elasticsearch of the market under test, behind the application's back. */
final class SearchEngine {

    private static final String PORT = "-Ehttp.port=";

    private final List<ProcessHandle> processes;

    private SearchEngine(List<ProcessHandle> processes) {
        this.processes = processes;
    }

    /** The one that runs now. */
    static SearchEngine find() {
        List<ProcessHandle> alive =
                new PidFile(Command.data().resolve("run/elasticsearch.pid")).listAlive();
        if (alive.isEmpty()) {
            throw new IllegalStateException("No Elasticsearch runs on " + Command.data());
        }
        return new SearchEngine(alive);
    }

    /** Takes no step more, and keeps its connections open. */
    void hang() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    void kill() {
        signal("KILL");
    }

    private void signal(String signal) {
        for (ProcessHandle each : processes) {
            try {
                new ProcessBuilder("kill", "-" + signal, String.valueOf(each.pid()))
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Lets everything written so far be found. */
    void refresh() {
        ask("POST", "/tsagaan-offers/_refresh", "");
    }

    /** Asks it something, and returns what it answered. */
    String ask(String method, String path, String json) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String port() {
        return processes.stream()
                .flatMap(each -> Stream.of(each.info().arguments().orElse(new String[0])))
                .filter(word -> word.startsWith(PORT))
                .map(word -> word.substring(PORT.length()))
                .findFirst()
                .orElseThrow();
    }
}
