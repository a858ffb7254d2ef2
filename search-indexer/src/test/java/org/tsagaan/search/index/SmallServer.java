package org.tsagaan.search.index;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Something that listens where Elasticsearch would, and answers as it is told, or falls silent. */
final class SmallServer implements AutoCloseable {

    private final HttpServer server;
    private final Answering answering;
    private volatile CountDownLatch silence = new CountDownLatch(0);

    /** What is answered to a request. */
    @FunctionalInterface
    interface Answering {
        Answer to(String method, String path, String body);
    }

    record Answer(int status, String json) {}

    SmallServer(Answering answering) {
        this.answering = answering;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Takes questions and answers none. */
    void fallSilent() {
        silence = new CountDownLatch(1);
    }

    /** Answers again, also what was asked meanwhile. */
    void speak() {
        silence.countDown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            silence.await();
            Answer answer =
                    answering.to(
                            exchange.getRequestMethod(), exchange.getRequestURI().getPath(), body);
            byte[] bytes = answer.json().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        speak();
        server.stop(0);
    }
}
