package org.tsagaan.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.tsagaan.local.DataDirectory;
import org.tsagaan.local.Database;
import org.tsagaan.local.Home;
import org.tsagaan.local.Ports;
import org.tsagaan.local.Secrets;
import org.tsagaan.local.Whereabouts;

/**
 * The market as a new user starts it, with all its real parts and the demonstration data, on free
 * ports and an empty folder. One for all tests of a run; it is stopped as Ctrl-C stops it.
 */
final class RunningMarket implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final int port;
    private final DataDirectory data;
    private Process process;

    private RunningMarket(int port, DataDirectory data, Process process) {
        this.port = port;
        this.data = data;
        this.process = process;
    }

    /**
     * A market with nothing in it but the demonstration data; with {@code
     * -Dtsagaan.acceptance.keep=true} with what its folder has.
     */
    static RunningMarket start() {
        int port = new Ports().take(0);
        DataDirectory data =
                new DataDirectory(Path.of(System.getProperty("tsagaan.acceptance.data")));
        boolean isKept = Boolean.getBoolean("tsagaan.acceptance.keep");
        List<String> begin = isKept ? List.of() : List.of("--fresh");
        return new RunningMarket(port, data, launch(port, data, begin, Map.of()));
    }

    /** A second instance of this market: an application of its own, and the parts of this one. */
    RunningMarket anotherInstance() {
        int another = new Ports().take(0);
        DataDirectory own = secondData();
        return new RunningMarket(
                another, own, launch(another, own, List.of("--fresh"), whereItsPartsAre()));
    }

    /** What a second instance says that ends instead of opening, told this besides. */
    Command refusedInstance(Map<String, String> besides) {
        Map<String, String> told = new HashMap<>(whereItsPartsAre());
        told.putAll(besides);
        int another = new Ports().take(0);
        return Command.run(
                told,
                Command.line(
                        "run",
                        "--port",
                        String.valueOf(another),
                        "--data",
                        secondData().root().toString()));
    }

    private DataDirectory secondData() {
        return new DataDirectory(data.root().resolveSibling("second-instance"));
    }

    /** As docs/production.md says it to an instance that starts no part of its own. */
    private Map<String, String> whereItsPartsAre() {
        Map<String, String> all = new HashMap<>(database().environment());
        all.put("MARKET_SEARCH_URL", "http://127.0.0.1:" + whereabouts().port("elasticsearch"));
        all.put("MARKET_PAYMENT_URL", "http://127.0.0.1:" + whereabouts().port("simulator"));
        all.put("MARKET_PAYMENT_WEBHOOK_SECRET", secrets().get("payment.webhook"));
        all.put("MARKET_BASE_URL", url(""));
        all.put("MARKET_FILES", data.of("files").toString());
        return all;
    }

    /** Starts it again on its data and its port, after it was killed or stopped. */
    void startAgain() {
        process = launch(port, data, List.of(), Map.of());
    }

    /** Kills the launcher and every part, as a machine without power does. */
    void kill() {
        List<ProcessHandle> all = parts();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    /** Tells it to stop, as Ctrl-C and SIGTERM do, and does not wait. */
    void tellToStop() {
        process.destroy();
    }

    /** Waits until it has stopped by itself, and sees that it left nothing behind. */
    void awaitStop(List<ProcessHandle> parts) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The market did not stop when told to");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<ProcessHandle> left = parts.stream().filter(ProcessHandle::isAlive).toList();
        if (!left.isEmpty()) {
            throw new IllegalStateException("The market left processes behind: " + left);
        }
    }

    /** Every process of it but the launcher. */
    List<ProcessHandle> parts() {
        return new ArrayList<>(process.descendants().toList());
    }

    /** Where its parts are. */
    Whereabouts whereabouts() {
        return Whereabouts.find(data).orElseThrow();
    }

    /** Its database, with its roles and their passwords. */
    Database database() {
        return new Database(Home.ofProperty(), secrets(), whereabouts().port("postgresql"));
    }

    private Secrets secrets() {
        return Secrets.in(data.of("secrets.properties"));
    }

    DataDirectory data() {
        return data;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    @Override
    public void close() {
        List<ProcessHandle> parts = parts();
        tellToStop();
        awaitStop(parts);
    }

    private static Process launch(
            int port, DataDirectory data, List<String> more, Map<String, String> environment) {
        List<String> command =
                Command.line(
                        "run", "--port", String.valueOf(port), "--data", data.root().toString());
        command.addAll(more);
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            awaitOpening(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what the launcher says until it says that the market is open, or ends. */
    private static void awaitOpening(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            System.out.println(line);
            all.append(line).append('\n');
            if (line.contains("The market is open")) {
                Thread.ofVirtual().start(() -> said.lines().forEach(System.out::println));
                return;
            }
        }
        throw new IllegalStateException("The market did not open:\n" + all);
    }
}
