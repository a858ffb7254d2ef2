package org.tsagaan.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** All parts of a market on this machine. Closing it stops them in order and leaves no process. */
public final class Market implements AutoCloseable {
    private static final Duration FIRST_ANSWER = Duration.ofMinutes(3);

    private final MarketOptions options;
    private final Progress progress;
    private final Processes processes = new Processes();
    private final DataLock lock;
    private final Assembly assembly;
    private final Map<String, Duration> started = new ConcurrentHashMap<>();

    private Market(MarketOptions options, Progress progress, DataLock lock) {
        this.options = options;
        this.progress = progress;
        this.lock = lock;
        this.assembly = new Assembly(options, processes);
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
     * The application can open before Elasticsearch answers, so neither waits for the other.
     *
     * @throws MarketFailure with what to do, when one fails; what has started is then still running
     */
    public void start() {
        assembly.drain().forget();
        List<Runnable> ways = new ArrayList<>();
        assembly.elasticsearch().ifPresent(part -> ways.add(() -> bringUp(part)));
        ways.add(this::openApplication);
        together(ways);
        timed("First page", baseUrl(), this::awaitFirstAnswer);
        whereabouts().write(options.data());
    }

    /** Where its parts are and how long each took to start, as commands beside it will ask. */
    public Whereabouts whereabouts() {
        Map<String, String> facts = new HashMap<>(assembly.ports());
        started.forEach((what, took) -> facts.put("started." + what, "" + took.toMillis()));
        return new Whereabouts(facts);
    }

    /**
     * Calls this once a part ends without having been told to. Elasticsearch alone is started
     * again: the market goes on without it.
     */
    public void watch(Consumer<ServerProcess> onDeath) {
        PidFile pids = options.data().pidFile("elasticsearch");
        Optional<Revival> revival =
                assembly.elasticsearch()
                        .map(part -> new Revival(part, pids, processes, progress, onDeath));
        processes.watch(
                dead ->
                        revival.filter(each -> each.concerns(dead))
                                .ifPresentOrElse(
                                        each -> each.begin(dead), () -> onDeath.accept(dead)));
    }

    /** The database, when it runs here. */
    public Optional<Database> findDatabase() {
        return assembly.findDatabase();
    }

    /** The address for a browser. */
    public String baseUrl() {
        return assembly.baseUrl();
    }

    /** What the application is told about its place. */
    public Map<String, String> environment() {
        return assembly.environment();
    }

    /** Lets requests in flight end before the parts are stopped. */
    @Override
    public void close() {
        assembly.drain().letEnd();
        processes.close();
        Whereabouts.forget(options.data());
        lock.close();
    }

    private void openApplication() {
        List<Runnable> needed = new ArrayList<>();
        assembly.partsOfTheApplication().forEach(part -> needed.add(() -> bringUp(part)));
        together(needed);
        timed("Application", assembly.payara().address(), assembly.payara()::deploy);
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
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        started.put(what, took);
        progress.done(what, detail, took);
    }

    private void awaitFirstAnswer() {
        String address = "http://127.0.0.1:" + options.port() + "/api/v1/ping";
        new FirstAnswer(address, assembly.payara().serverLog()).await(FIRST_ANSWER);
    }

    private static void together(List<Runnable> works) {
        CompletableFuture<?>[] all =
                works.stream()
                        .map(work -> CompletableFuture.runAsync(work, Thread::startVirtualThread))
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
}
