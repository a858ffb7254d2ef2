package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL on loopback, durable, with the database {@code market} and its three roles. */
public final class PostgresPart implements Part {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Home home;
    private final DataDirectory data;
    private final Processes processes;
    private final int port;
    private final Database database;

    /**
     * @param port the port it will listen on
     * @param secrets holds the passwords of its roles
     */
    public PostgresPart(
            Home home, DataDirectory data, Processes processes, int port, Secrets secrets) {
        this.home = home;
        this.data = data;
        this.processes = processes;
        this.port = port;
        this.database = new Database(home, secrets, port);
    }

    /** How to reach the database as each of its roles. */
    public Database database() {
        return database;
    }

    @Override
    public String name() {
        return "PostgreSQL " + archive().name().replaceFirst(".*-", "");
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void prepare() {
        program();
        if (!Files.exists(cluster().resolve("PG_VERSION"))) {
            initialise();
        }
    }

    @Override
    public void start() {
        stopForgotten();
        List<String> words = asOrdinaryUser();
        words.addAll(List.of(program().resolve("bin/postgres").toString(), "-D"));
        words.addAll(List.of(cluster().toString(), "-p", String.valueOf(port)));
        words.addAll(settings());
        ServerProcess process =
                processes.start(
                        new ServerProcess.Command(
                                name(),
                                words,
                                Map.of("LC_ALL", "C.UTF-8"),
                                data.of("postgresql"),
                                data.log("postgresql"),
                                data.pidFile("postgresql"),
                                "INT"),
                        Processes.Turn.DATABASE);
        Waiting.until(database::answers, process, PATIENCE);
        database.prepare();
    }

    private void initialise() {
        Path beside = data.of("postgresql").resolve("cluster.new");
        Path password = data.of("postgresql").resolve("password");
        try {
            Trees.delete(beside);
            Files.createDirectories(beside);
            Files.writeString(password, database.superuserPassword());
            List<String> words = asOrdinaryUser();
            words.addAll(List.of(program().resolve("bin/initdb").toString(), "-D"));
            words.addAll(List.of(beside.toString(), "-U", "postgres", "--encoding=UTF8"));
            words.addAll(List.of("--locale-provider=builtin", "--locale=C.UTF-8"));
            words.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password));
            Map<String, String> environment = Map.of("LC_ALL", "C.UTF-8");
            Tool.run("Making the database", words, environment, data.of("postgresql"));
            Files.delete(password);
            Files.move(beside, cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UncheckedIOException("The database cannot be made", refused);
        }
    }

    private List<String> settings() {
        List<String> words = new ArrayList<>();
        for (String line : lines(home.config("postgresql/local.conf"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                words.addAll(List.of("-c", line.replaceFirst("\\s*=\\s*", "=").strip()));
            }
        }
        return words;
    }

    /** A server of this cluster that no pid file names, or the number it left behind. */
    private void stopForgotten() {
        Path file = cluster().resolve("postmaster.pid");
        if (Files.exists(file)) {
            new ForgottenPostgres(cluster(), file).stop();
        }
    }

    private List<String> asOrdinaryUser() {
        try {
            Files.createDirectories(data.of("postgresql"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return new ArrayList<>(Unprivileged.prefix(data.of("postgresql")));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path cluster() {
        return data.of("postgresql").resolve("cluster");
    }

    private Path program() {
        return archive().unpackIn(data.parts());
    }

    private PartArchive archive() {
        return new Parts(home).postgres();
    }
}
