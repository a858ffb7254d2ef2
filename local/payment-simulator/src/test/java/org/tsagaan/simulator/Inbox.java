package org.tsagaan.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Stands where the market listens for events, and keeps what comes. */
final class Inbox implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpServer server;
    private final LinkedBlockingQueue<Letter> letters = new LinkedBlockingQueue<>();
    private final List<Letter> aside = new CopyOnWriteArrayList<>();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();

    /**
     * A delivered event.
     *
     * @param payload the body as it came
     * @param signature the header, empty if there was none
     */
    record Letter(String payload, String signature) {
        JsonObject event() {
            return JsonParser.parseString(payload).getAsJsonObject();
        }

        String type() {
            return event().get("type").getAsString();
        }

        String id() {
            return event().get("id").getAsString();
        }
    }

    Inbox() throws IOException {
        this(0);
    }

    Inbox(int port) throws IOException {
        server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                    String signature = exchange.getRequestHeaders().getFirst("Stripe-Signature");
                    letters.add(new Letter(body, signature == null ? "" : signature));
                    Integer refusal = refusals.poll();
                    exchange.sendResponseHeaders(refusal == null ? 200 : refusal, -1);
                    exchange.close();
                });
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stripe");
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Answers the next letters with these statuses. */
    void refuse(int... statuses) {
        for (int status : statuses) {
            refusals.add(status);
        }
    }

    /** The next letter of this type; others are laid aside, since their order is not promised. */
    Letter next(String type) throws InterruptedException {
        Optional<Letter> before = aside.stream().filter(l -> l.type().equals(type)).findFirst();
        if (before.isPresent()) {
            aside.remove(before.get());
            return before.get();
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Letter letter = letters.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (letter == null) {
                throw new AssertionError("no " + type + " came, but " + aside);
            }
            if (letter.type().equals(type)) {
                return letter;
            }
            aside.add(letter);
        }
    }

    /** Whether nothing comes for a while. */
    boolean silent(Duration time) throws InterruptedException {
        return letters.poll(time.toMillis(), TimeUnit.MILLISECONDS) == null;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
