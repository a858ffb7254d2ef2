package org.tsagaan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Elasticsearch on loopback, one node, with our analysis plugin. */
public final class ElasticsearchPart implements Part {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PLUGIN = "tsagaan-analysis";
    private static final String PLUGIN_FILE = "tsagaan-analysis-plugin-*-es.zip";

    private final Home home;
    private final DataDirectory data;
    private final Processes processes;
    private final int port;
    private final int transportPort;

    /**
     * @param port the port for HTTP
     * @param transportPort the port for other nodes, which there are none of
     */
    public ElasticsearchPart(
            Home home, DataDirectory data, Processes processes, int port, int transportPort) {
        this.home = home;
        this.data = data;
        this.processes = processes;
        this.port = port;
        this.transportPort = transportPort;
    }

    @Override
    public String name() {
        return "Elasticsearch " + archive().name().replaceFirst(".*-", "");
    }

    /** The port it answers on. */
    public int port() {
        return port;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void prepare() {
        Path program = archive().unpackIn(data.parts());
        try {
            installPlugin(program);
            configure(program);
        } catch (IOException refused) {
            throw new MarketFailure(
                    "Elasticsearch cannot be configured: " + refused.getMessage(),
                    "Check that the disk is not full and that the data directory is yours.");
        }
    }

    @Override
    public void start() {
        Path program = archive().unpackIn(data.parts());
        Path own = data.of("elasticsearch");
        List<String> words = new ArrayList<>(Unprivileged.prefix(own));
        words.add(program.resolve("bin/elasticsearch").toString());
        words.add("-Ehttp.port=" + port);
        words.add("-Etransport.port=" + transportPort);
        words.add("-Epath.data=" + own.resolve("data"));
        words.add("-Epath.logs=" + own.resolve("logs"));
        ServerProcess process =
                processes.start(
                        new ServerProcess.Command(
                                name(),
                                words,
                                environment(own),
                                own,
                                data.log("elasticsearch"),
                                data.pidFile("elasticsearch"),
                                "TERM"),
                        Processes.Turn.SERVICE);
        try (Http http = new Http()) {
            Waiting.until(() -> isReady(http), process, PATIENCE);
            requirePlugin(http);
        }
    }

    private Map<String, String> environment(Path own) {
        return Map.of(
                "ES_JAVA_HOME", Home.javaHome().toString(),
                "ES_PATH_CONF", own.resolve("config").toString(),
                "ES_TMPDIR", own.resolve("tmp").toString(),
                "ES_JAVA_OPTS", options());
    }

    private String options() {
        try {
            return Files.readAllLines(home.config("elasticsearch/local.options")).stream()
                    .filter(line -> line.startsWith("-"))
                    .collect(Collectors.joining(" "));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private boolean isReady(Http http) throws InterruptedException {
        return http.find(address() + "/_cluster/health?wait_for_status=yellow&timeout=1s")
                .filter(answer -> answer.status() == 200)
                .isPresent();
    }

    private void requirePlugin(Http http) {
        try {
            boolean installed =
                    http.find(address() + "/_cat/plugins")
                            .filter(answer -> answer.body().contains(PLUGIN))
                            .isPresent();
            if (!installed) {
                throw new MarketFailure(
                        "Elasticsearch runs without the plugin " + PLUGIN + ".",
                        "Read " + data.log("elasticsearch") + ", then run ./market again.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A plugin is replaced as a whole: an older build of it must leave nothing behind. */
    private void installPlugin(Path program) throws IOException {
        Path zip = PartArchive.find(home.target("analysis-plugin"), PLUGIN_FILE).file();
        Path beside = data.parts().resolve(PLUGIN + ".unpacking");
        Path installed = program.resolve("plugins").resolve(PLUGIN);
        Trees.delete(beside);
        Files.createDirectories(beside);
        Archives.unpackFlatZip(zip, beside);
        Trees.delete(installed);
        Files.move(beside, installed, StandardCopyOption.ATOMIC_MOVE);
    }

    private void configure(Path program) throws IOException {
        Path config = data.of("elasticsearch").resolve("config");
        Trees.delete(config);
        Trees.copy(program.resolve("config"), config);
        Files.copy(
                home.config("elasticsearch/elasticsearch.yml"),
                config.resolve("elasticsearch.yml"),
                StandardCopyOption.REPLACE_EXISTING);
        for (String each : List.of("data", "logs", "tmp")) {
            Files.createDirectories(data.of("elasticsearch").resolve(each));
        }
    }

    private PartArchive archive() {
        return new Parts(home).elasticsearch();
    }
}
