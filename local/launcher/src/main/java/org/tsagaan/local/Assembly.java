package org.tsagaan.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of one market, each told where the others are; none for what is run elsewhere. */
final class Assembly {
    private final MarketOptions options;
    private final Processes processes;
    private final Elsewhere elsewhere = new Elsewhere(System.getenv());
    private final Ports ports = new Ports();
    private final Secrets secrets;
    private final Optional<PostgresPart> postgres;
    private final Optional<ElasticsearchPart> elasticsearch;
    private final Optional<SimulatorPart> simulator;
    private final PayaraPart payara;

    Assembly(MarketOptions options, Processes processes) {
        this.options = options;
        this.processes = processes;
        secrets = Secrets.in(options.data().of("secrets.properties"));
        postgres = elsewhere.hasDatabase() ? Optional.empty() : Optional.of(makePostgres());
        elasticsearch = elsewhere.hasSearch() ? Optional.empty() : Optional.of(makeElasticsearch());
        simulator = elsewhere.hasPayments() ? Optional.empty() : Optional.of(makeSimulator());
        payara = makePayara();
    }

    /** Elasticsearch, when it runs here. */
    Optional<ElasticsearchPart> elasticsearch() {
        return elasticsearch;
    }

    /** What must answer before the application can open; they can be started at once. */
    List<Part> partsOfTheApplication() {
        List<Part> parts = new ArrayList<>();
        postgres.ifPresent(parts::add);
        simulator.ifPresent(parts::add);
        parts.add(payara);
        return parts;
    }

    PayaraPart payara() {
        return payara;
    }

    /** How the application is told to let its requests end. */
    Drain drain() {
        return new Drain(drainFile(), payara.ports().internal());
    }

    /** The ports of the parts that run here, by the names that commands ask for. */
    Map<String, String> ports() {
        Map<String, String> all = new TreeMap<>();
        all.put("port.public", "" + payara.ports().http());
        all.put("port.admin", "" + payara.ports().admin());
        all.put("port.management", "" + payara.ports().internal());
        postgres.ifPresent(part -> all.put("port.postgresql", "" + part.database().port()));
        elasticsearch.ifPresent(part -> all.put("port.elasticsearch", "" + part.port()));
        simulator.ifPresent(part -> all.put("port.simulator", "" + part.port()));
        return all;
    }

    private Path drainFile() {
        return options.data().of("run").resolve("draining");
    }

    Optional<Database> findDatabase() {
        return postgres.map(PostgresPart::database);
    }

    String baseUrl() {
        return elsewhere.or("MARKET_BASE_URL", "http://localhost:" + options.port());
    }

    /** What the application is told about its place. */
    Map<String, String> environment() {
        DataDirectory data = options.data();
        Map<String, String> told = new TreeMap<>();
        postgres.ifPresent(part -> told.putAll(part.database().environment()));
        elasticsearch.ifPresent(part -> told.put("MARKET_SEARCH_URL", part.address()));
        simulator.ifPresent(part -> told.put("MARKET_PAYMENT_URL", part.address()));
        simulator.ifPresent(_ -> told.put("MARKET_PAYMENT_WEBHOOK_SECRET", webhookSecret()));
        told.put("MARKET_BASE_URL", baseUrl());
        told.put("MARKET_FILES", elsewhere.or("MARKET_FILES", data.of("files").toString()));
        told.put("MARKET_MAIL_DIRECTORY", data.of("mail").toString());
        told.put("MARKET_DRAIN_FILE", drainFile().toString());
        told.put("MARKET_DRAIN_GRACE", elsewhere.or("MARKET_DRAIN_GRACE", "PT0S"));
        told.put(
                "MARKET_DEMONSTRATION",
                elsewhere.or("MARKET_DEMONSTRATION", "" + options.demonstration()));
        return told;
    }

    private PostgresPart makePostgres() {
        int port = ports.take(options.port() + 1);
        return new PostgresPart(options.home(), options.data(), processes, port, secrets);
    }

    private ElasticsearchPart makeElasticsearch() {
        int port = ports.take(options.port() + 2);
        int transport = ports.take(options.port() + 3);
        return new ElasticsearchPart(options.home(), options.data(), processes, port, transport);
    }

    private SimulatorPart makeSimulator() {
        return new SimulatorPart(
                options.home(),
                options.data(),
                processes,
                ports.take(options.port() + 4),
                baseUrl() + "/webhooks/payments",
                webhookSecret());
    }

    private PayaraPart makePayara() {
        return new PayaraPart(
                options.home(),
                options.data(),
                processes,
                PayaraPorts.near(options.port(), ports),
                secrets.get("payara.admin"),
                environment());
    }

    private String webhookSecret() {
        return secrets.get("payment.webhook");
    }
}
