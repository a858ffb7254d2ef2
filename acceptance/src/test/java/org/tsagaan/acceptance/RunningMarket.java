package org.tsagaan.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The market as a new user starts it, with all its real parts and the demonstration data, on free
 * ports and an empty folder. One for all tests of a run; it is stopped as Ctrl-C stops it.
 */
final class RunningMarket implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final String baseUrl;

    private RunningMarket(Process process, String baseUrl) {
        this.process = process;
        this.baseUrl = baseUrl;
    }

    static RunningMarket start() {
        int port = freePort();
        Path home = Path.of(System.getProperty("tsagaan.home"));
        Path launcher = home.resolve("local/launcher/target");
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx256m",
                        "-Dtsagaan.home=" + home,
                        "-cp",
                        launcher.resolve("*") + ":" + launcher.resolve("lib/*"),
                        "org.tsagaan.local.Main",
                        "run",
                        "--fresh",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        System.getProperty("tsagaan.acceptance.data"));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            awaitOpening(process);
            return new RunningMarket(process, "http://localhost:" + port);
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

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String path) {
        return baseUrl + path;
    }

    @Override
    public void close() {
        List<ProcessHandle> all =
                process.descendants().collect(Collectors.toCollection(java.util.ArrayList::new));
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The market did not stop when told to");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.removeIf(handle -> !handle.isAlive());
        if (!all.isEmpty()) {
            throw new IllegalStateException("The market left processes behind: " + all);
        }
    }
}
