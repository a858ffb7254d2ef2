package org.tsagaan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The payment simulator: speaks the payment provider's wire format, and moves no money. */
public final class SimulatorPart implements Part {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Home home;
    private final DataDirectory data;
    private final Processes processes;
    private final int port;
    private final String webhookUrl;
    private final String webhookSecret;

    /**
     * @param port the port it will listen on
     * @param webhookUrl where it tells the market what happened to a payment
     * @param webhookSecret what it signs that with
     */
    public SimulatorPart(
            Home home,
            DataDirectory data,
            Processes processes,
            int port,
            String webhookUrl,
            String webhookSecret) {
        this.home = home;
        this.data = data;
        this.processes = processes;
        this.port = port;
        this.webhookUrl = webhookUrl;
        this.webhookSecret = webhookSecret;
    }

    @Override
    public String name() {
        return "Payment simulator";
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    /** Copies the program, so that a build beside a running market cannot pull it away. */
    @Override
    public void prepare() {
        Path target = home.target("payment-simulator");
        Path program = data.of("simulator").resolve("program");
        Home.requireBuilt(target.resolve("lib"));
        try {
            Trees.delete(program);
            Trees.copy(target.resolve("lib"), program.resolve("lib"));
            try (Stream<Path> built = Files.list(target)) {
                for (Path jar : built.filter(SimulatorPart::isProgram).toList()) {
                    Files.copy(
                            jar,
                            program.resolve("simulator.jar"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.createDirectories(data.of("simulator").resolve("data"));
        } catch (IOException refused) {
            throw new MarketFailure(
                    "The payment simulator cannot be prepared: " + refused.getMessage(),
                    "Check that the disk is not full and that the data directory is yours.");
        }
        Home.requireBuilt(program.resolve("simulator.jar"));
    }

    @Override
    public void start() {
        ServerProcess process =
                processes.start(
                        new ServerProcess.Command(
                                name(),
                                commandLine(),
                                Map.of("LC_ALL", "C.UTF-8"),
                                data.of("simulator"),
                                data.log("simulator"),
                                data.pidFile("simulator"),
                                "TERM"),
                        Processes.Turn.SERVICE);
        Waiting.until(() -> saysReady(process), process, PATIENCE);
    }

    private List<String> commandLine() {
        Path program = data.of("simulator").resolve("program");
        return List.of(
                Home.javaHome().resolve("bin/java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                program.resolve("simulator.jar") + ":" + program.resolve("lib") + "/*",
                "org.tsagaan.simulator.Main",
                "--port",
                String.valueOf(port),
                "--data",
                data.of("simulator").resolve("data").toString(),
                "--webhook-url",
                webhookUrl,
                "--webhook-secret",
                webhookSecret);
    }

    private static boolean saysReady(ServerProcess process) {
        return LogTail.contains(process.log(), "ready");
    }

    private static boolean isProgram(Path file) {
        return file.getFileName().toString().matches("tsagaan-payment-simulator-[0-9.]+\\.jar");
    }
}
