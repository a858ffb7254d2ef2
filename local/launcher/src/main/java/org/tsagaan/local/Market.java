package org.tsagaan.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** All parts of a market on this machine. Closing it stops them in order and leaves no process. */
public final class Market implements AutoCloseable {
    private static final Duration FIRST_ANSWER = Duration.ofMinutes(3);

    private final MarketOptions options;
    private final Progress progress;
    private final Processes processes = new Processes();
    private final DataLock lock;
    private final Secrets secrets;
    private final Elsewhere elsewhere = new Elsewhere(System.getenv());
    private final Optional<PostgresPart> postgres;
    private final Optional<ElasticsearchPart> elasticsearch;
    private final Optional<SimulatorPart> simulator;
    private final PayaraPart payara;

    private Market(MarketOptions options, Progress progress, DataLock lock) {
        this.options = options;
        this.progress = progress;
        this.lock = lock;
        DataDirectory data = options.data();
        Home home = options.home();
        int port = options.port();
        secrets = Secrets.in(data.of("secrets.properties"));
        Ports ports = new Ports();
        postgres =
                unless(elsewhere.hasDatabase())
                        .map(
                                yes ->
                                        new PostgresPart(
                                                home,
                                                data,
                                                processes,
                                                ports.take(port + 1),
                                                secrets));
        elasticsearch =
                unless(elsewhere.hasSearch())
                        .map(
                                yes ->
                                        new ElasticsearchPart(
                                                home,
                                                data,
                                                processes,
                                                ports.take(port + 2),
                                                ports.take(port + 3)));
        simulator =
                unless(elsewhere.hasPayments())
                        .map(
                                yes ->
                                        new SimulatorPart(
                                                home,
                                                data,
                                                processes,
                                                ports.take(port + 4),
                                                baseUrl() + "/webhooks/payments",
                                                secrets.get("payment.webhook")));
        payara =
                new PayaraPart(
                        home,
                        data,
                        processes,
                        PayaraPorts.near(port, ports),
                        secrets.get("payara.admin"),
                        environment());
    }

    /**
     * Takes the data directory and stops what a killed launcher left running on it.
     *
     * @throws MarketFailure when another launcher uses it, the port is busy or the disk is full
     */
    public static Market open(MarketOptions options, Progress progress) {
        DataDirectory data = options.data();
        data.create();
        DataLock lock = DataLock.take(data);
        try {
            new Leftovers(data).stop(progress);
            Ports.requireFree(options.port());
            data.requireSpace(new Parts(options.home()).areUnpackedIn(data.parts()));
            return new Market(options, progress, lock);
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    /** Opens and starts a market; closes it again when that fails. */
    public static Market start(MarketOptions options, Progress progress) {
        Market market = open(options, progress);
        try {
            market.start();
            return market;
        } catch (RuntimeException failed) {
            market.close();
            throw failed;
        }
    }

    /**
     * Starts the parts, those that need no other at once, and returns when the application answers.
     *
     * @throws MarketFailure with what to do, when one fails; what has started is then still running
     */
    public void start() {
        List<Part> parts = new ArrayList<>();
        postgres.ifPresent(parts::add);
        elasticsearch.ifPresent(parts::add);
        simulator.ifPresent(parts::add);
        parts.add(payara);
        together(parts, this::bringUp);
        timed("Application", payara.address(), payara::deploy);
        timed("First page", baseUrl(), this::awaitFirstAnswer);
    }

    /** Calls this once a part ends without having been told to. */
    public void watch(Consumer<ServerProcess> onDeath) {
        processes.watch(onDeath);
    }

    /** The database, when it runs here. */
    public Optional<Database> findDatabase() {
        return postgres.map(PostgresPart::database);
    }

    /** The address for a browser. */
    public String baseUrl() {
        return elsewhere.or("MARKET_BASE_URL", "http://localhost:" + options.port());
    }

    /** What the application is told about its place. */
    public Map<String, String> environment() {
        Map<String, String> told = new TreeMap<>();
        postgres.ifPresent(part -> told.putAll(part.database().environment()));
        elasticsearch.ifPresent(part -> told.put("MARKET_SEARCH_URL", part.address()));
        simulator.ifPresent(part -> told.put("MARKET_PAYMENT_URL", part.address()));
        simulator.ifPresent(
                part -> told.put("MARKET_PAYMENT_WEBHOOK_SECRET", secrets.get("payment.webhook")));
        told.put("MARKET_BASE_URL", baseUrl());
        told.put(
                "MARKET_DEMONSTRATION",
                elsewhere.or("MARKET_DEMONSTRATION", "" + options.demonstration()));
        DataDirectory data = options.data();
        told.put("MARKET_FILES", elsewhere.or("MARKET_FILES", data.of("files").toString()));
        told.put("MARKET_MAIL_DIRECTORY", data.of("mail").toString());
        return told;
    }

    @Override
    public void close() {
        processes.close();
        lock.close();
    }

    private void bringUp(Part part) {
        timed(
                part.name(),
                part.address(),
                () -> {
                    part.prepare();
                    part.start();
                });
    }

    private void timed(String what, String detail, Runnable work) {
        long began = System.nanoTime();
        work.run();
        progress.done(what, detail, Duration.ofNanos(System.nanoTime() - began));
    }

    private void awaitFirstAnswer() {
        String address = "http://127.0.0.1:" + options.port() + "/api/v1/ping";
        new FirstAnswer(address, payara.serverLog()).await(FIRST_ANSWER);
    }

    private static void together(List<Part> parts, Consumer<Part> work) {
        CompletableFuture<?>[] all =
                parts.stream()
                        .map(
                                part ->
                                        CompletableFuture.runAsync(
                                                () -> work.accept(part),
                                                Thread::startVirtualThread))
                        .toArray(CompletableFuture<?>[]::new);
        CompletableFuture<Object> firstFailure = new CompletableFuture<>();
        for (CompletableFuture<?> each : all) {
            var _ =
                    each.exceptionally(
                            failure -> {
                                firstFailure.completeExceptionally(failure);
                                return null;
                            });
        }
        try {
            CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(all)).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static Optional<Boolean> unless(boolean elsewhere) {
        return elsewhere ? Optional.empty() : Optional.of(true);
    }
}
