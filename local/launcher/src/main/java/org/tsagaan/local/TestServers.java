package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * An empty PostgreSQL, an empty payment simulator and a Payara without an application, all on free
 * ports, for tests that deploy their own. Closing stops them; so does the end of the Java machine.
 */
public final class TestServers implements AutoCloseable {
    private final DataDirectory data;
    private final Processes processes = new Processes();
    private final PostgresPart postgres;
    private final PayaraPart payara;
    private final SimulatorPart simulator;
    private final String adminPassword;

    private TestServers(DataDirectory data, Map<String, String> environment) {
        this.data = data;
        Home home = Home.ofProperty();
        Ports ports = new Ports();
        Secrets secrets = Secrets.in(data.of("secrets.properties"));
        adminPassword = secrets.get("payara.admin");
        postgres = new PostgresPart(home, data, processes, ports.take(0), secrets);
        Map<String, String> told = new TreeMap<>(postgres.database().environment());
        told.putAll(environment);
        PayaraPorts payaraPorts = PayaraPorts.near(ports.take(0), ports);
        String webhookSecret = secrets.get("payment.webhook");
        simulator =
                new SimulatorPart(
                        home,
                        data,
                        processes,
                        ports.take(0),
                        "http://127.0.0.1:" + payaraPorts.http() + "/webhooks/payments",
                        webhookSecret);
        told.put("MARKET_PAYMENT_URL", simulator.address());
        told.put("MARKET_PAYMENT_WEBHOOK_SECRET", webhookSecret);
        payara = new PayaraPart(home, data, processes, payaraPorts, adminPassword, told);
    }

    /**
     * Starts all at once.
     *
     * @param directory where they keep their data; what an earlier run left there is deleted
     * @param environment told to the application, beside the address of the database
     */
    public static TestServers start(Path directory, Map<String, String> environment) {
        DataDirectory data = new DataDirectory(directory);
        data.create();
        new Leftovers(data).stop(Progress.silent());
        try {
            Trees.delete(data.of("postgresql"));
            Trees.delete(data.of("simulator"));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
        TestServers servers = new TestServers(data, environment);
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "stop-test-servers"));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> bringUp(servers.postgres)),
                        CompletableFuture.runAsync(() -> bringUp(servers.simulator)),
                        CompletableFuture.runAsync(() -> bringUp(servers.payara)))
                .join();
        return servers;
    }

    /** The port of Payara's administration. */
    public int adminPort() {
        return payara.ports().admin();
    }

    /** The port the application is open on, once it is deployed. */
    public int httpPort() {
        return payara.ports().http();
    }

    /** The password of the user admin of Payara. */
    public String adminPassword() {
        return adminPassword;
    }

    /** The database. */
    public Database database() {
        return postgres.database();
    }

    /** What Payara's threads and the sessions of the database are doing, for people to read. */
    public String activity() {
        List<ProcessHandle> server = data.pidFile("payara").listAlive();
        return server.isEmpty()
                ? "Payara does not run."
                : Activity.of(server.getFirst(), postgres.database(), data.of("logs"));
    }

    @Override
    public void close() {
        processes.close();
    }

    private static void bringUp(Part part) {
        part.prepare();
        part.start();
    }
}
