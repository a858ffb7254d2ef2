package org.tsagaan.local;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Payara Server; it starts empty, and is given the application once the other parts answer. */
public final class PayaraPart implements Part {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration DEPLOYMENT = Duration.ofMinutes(10);

    private static final String DOMAIN = "domain";
    private static final String SUCCESS = "PlainTextActionReporterSUCCESS";

    private final Home home;
    private final DataDirectory data;
    private final Processes processes;
    private final PayaraPorts ports;
    private final String adminPassword;
    private final Map<String, String> environment;

    /**
     * @param adminPassword of the user admin
     * @param environment what the application is told: addresses and passwords of the other parts
     */
    public PayaraPart(
            Home home,
            DataDirectory data,
            Processes processes,
            PayaraPorts ports,
            String adminPassword,
            Map<String, String> environment) {
        this.home = home;
        this.data = data;
        this.processes = processes;
        this.ports = ports;
        this.adminPassword = adminPassword;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return "Payara " + archive().name().replaceFirst(".*-", "");
    }

    @Override
    public String address() {
        return "http://localhost:" + ports.http();
    }

    /** The ports it listens on. */
    public PayaraPorts ports() {
        return ports;
    }

    @Override
    public void prepare() {
        Path program = archive().unpackIn(data.parts());
        try {
            new PayaraDomain(domain(), ports)
                    .make(program, serverLog(), home.config("payara/jvm.options"), adminPassword);
            Trees.delete(temporary());
            Files.createDirectories(temporary());
        } catch (IOException refused) {
            throw new MarketFailure(
                    "Payara cannot be configured: " + refused.getMessage(),
                    "Check that the disk is not full and that the data directory is yours.");
        }
    }

    @Override
    public void start() {
        ServerProcess process =
                processes.start(
                        new ServerProcess.Command(
                                name(),
                                commandLine(),
                                inherited(),
                                domain().resolve("config"),
                                data.log("payara"),
                                data.pidFile("payara"),
                                "TERM"),
                        Processes.Turn.APPLICATION);
        try (Http http = new Http()) {
            Waiting.until(() -> administers(http), process, PATIENCE);
        }
    }

    /**
     * Gives it the application and returns once that is deployed.
     *
     * @throws MarketFailure with Payara's reason, when it refuses
     */
    public void deploy() {
        Path application = Home.requireBuilt(home.application());
        String question =
                "deploy?DEFAULT="
                        + encoded(application.toString())
                        + "&name=market&contextroot=/&virtualservers=server";
        try (Http http = new Http()) {
            String report =
                    http.administer(admin() + question, adminPassword, DEPLOYMENT)
                            .map(Http.Answer::body)
                            .orElse("Payara ended or did not answer.");
            if (!report.startsWith(SUCCESS)) {
                throw refused(report);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw refused("interrupted");
        }
    }

    /** Where Payara writes its log, one JSON object a line. */
    public Path serverLog() {
        return data.log("payara-server");
    }

    private MarketFailure refused(String report) {
        return new MarketFailure(
                "The application cannot be deployed:%n    %s%n%s"
                        .formatted(
                                report.strip().replace("%%%EOL%%%", " "),
                                LogTail.cause(serverLog())),
                "Read " + serverLog() + "; `./market doctor` checks what usually causes it.");
    }

    private boolean administers(Http http) throws InterruptedException {
        return http.administer(admin() + "uptime", adminPassword, Duration.ofSeconds(5))
                .filter(answer -> answer.body().startsWith(SUCCESS))
                .isPresent();
    }

    private String admin() {
        return "http://127.0.0.1:" + ports.admin() + "/__asadmin/";
    }

    /**
     * Payara's own launcher says how it would start the server, and the server is then started so
     * by us: without the launcher's own Java machine, which would stay beside it.
     */
    private List<String> commandLine() {
        Path program = data.parts().resolve(archive().name());
        List<String> words =
                List.of(
                        Home.javaHome().resolve("bin/java").toString(),
                        "-jar",
                        program.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                        "start-domain",
                        "--dry-run",
                        "--domaindir",
                        data.of("payara").toString(),
                        "--prebootcommandfile",
                        home.config("payara/market.asadmin").toString(),
                        DOMAIN);
        List<String> said =
                Tool.run("Preparing Payara", words, inherited(), domain()).lines().toList();
        int first = said.indexOf(Home.javaHome().resolve("bin/java").toString());
        List<String> command =
                new ArrayList<>(
                        said.subList(first, first + said.subList(first, said.size()).indexOf("")));
        command.set(command.indexOf("-read-stdin") + 1, "false");
        command.add(1, "-Djava.io.tmpdir=" + temporary());
        return command;
    }

    /**
     * Its own: Payara keeps an uploaded application under its bare file name, and two on one
     * machine would take it from each other.
     */
    private Path temporary() {
        return data.of("payara").resolve("temporary");
    }

    private Map<String, String> inherited() {
        Map<String, String> all = new TreeMap<>(environment);
        all.put("JAVA_HOME", Home.javaHome().toString());
        all.put("AS_JAVA", Home.javaHome().toString());
        all.put("LC_ALL", "C.UTF-8");
        return all;
    }

    private Path domain() {
        return data.of("payara").resolve(DOMAIN);
    }

    private PartArchive archive() {
        return new Parts(home).payara();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
