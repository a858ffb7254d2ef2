package org.tsagaan.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tsagaan.local.DataDirectory;
import org.tsagaan.local.Database;
import org.tsagaan.local.Home;
import org.tsagaan.local.Whereabouts;

/**
 * Measures a market that runs. Memory comes first: afterwards nothing is at rest.
 *
 * @param seconds how long each single measurement takes
 * @param sizes offers that a market is grown to before its search is measured; none: as it is
 */
public record Bench(DataDirectory data, Whereabouts market, int seconds, List<Integer> sizes) {
    private static final int CONNECTIONS = 8;

    /**
     * Measures and shows each figure as it is known.
     *
     * @param what of {@code rest}, {@code pages}, {@code search}, {@code checkout}, {@code
     *     findable} and {@code relevance}
     * @param out the file for programs to read
     */
    public void measure(Set<String> what, Path out) {
        Machine machine = Machine.here();
        System.out.println("  " + machine.line());
        Figures figures = new Figures(System.out::println);
        Path scratch = scratch();
        if (what.contains("rest")) {
            new RestBench(data, market).measure(figures);
        }
        if (what.contains("pages")) {
            new PagesBench(data, market, wrk(scratch)).measure(figures);
        }
        if (what.contains("search")) {
            SlowLog log = new SlowLog(data, market.port("elasticsearch"));
            new SearchBench(market, Database.running(data), log, wrk(scratch), sizes, scratch)
                    .measure(figures);
        }
        if (what.contains("checkout")) {
            Path pgbench = Debian.require("pgbench", "postgresql-contrib");
            new CheckoutBench(market, Database.running(data), pgbench, scratch, seconds)
                    .measure(figures);
        }
        if (what.contains("findable")) {
            new FindableBench(market, Database.running(data), seconds).measure(figures);
        }
        if (what.contains("relevance")) {
            Path judged = Home.ofProperty().config("relevance/judged.tsv");
            new RelevanceBench(market, Database.running(data), judged).measure(figures);
        }
        figures.write(out, machine);
        System.out.println("  Written to " + out);
    }

    private Wrk wrk(Path scratch) {
        return new Wrk(Debian.require("wrk", "wrk"), scratch, CONNECTIONS, seconds);
    }

    private Path scratch() {
        try {
            return Files.createDirectories(data.of("bench"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
