package org.tsagaan.local.proof;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the reports of one run say, a line for each kind of test. */
record Tally(Map<Kind, Count> counts) {
    private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>");
    private static final int DEPTH = 4;

    /** The kinds of test, by where their reports are. */
    enum Kind {
        UNIT("Unit tests"),
        ARCHITECTURE("Architecture tests"),
        IN_CONTAINER("In-container tests"),
        ACCEPTANCE("Acceptance tests");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        static Kind of(Path report) {
            String path = report.toString();
            if (path.contains("/acceptance/")) {
                return ACCEPTANCE;
            }
            if (path.contains("/failsafe-reports/")) {
                return IN_CONTAINER;
            }
            return path.contains("Architecture") || path.contains(".architecture.")
                    ? ARCHITECTURE
                    : UNIT;
        }
    }

    /** Tests run, those that failed, those left out, and their seconds. */
    record Count(int tests, int failed, int skipped, double seconds) {
        Count plus(Count other) {
            return new Count(
                    tests + other.tests,
                    failed + other.failed,
                    skipped + other.skipped,
                    seconds + other.seconds);
        }
    }

    /** Counts the reports below this directory that were written since then. */
    static Tally since(Path home, Instant began) throws IOException {
        Map<Kind, Count> counts = new EnumMap<>(Kind.class);
        for (Path report : reports(home)) {
            if (Files.getLastModifiedTime(report).toInstant().isAfter(began)) {
                counts.merge(Kind.of(report), read(Files.readString(report)), Count::plus);
            }
        }
        return new Tally(counts);
    }

    /** A line for each kind; a kind of which nothing ran says so. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Count count = counts.getOrDefault(kind, new Count(0, 0, 0, 0));
            lines.add(
                    "  %-20s %5d run  %3d failed  %3d skipped  %7.1f s"
                            .formatted(
                                    kind.words,
                                    count.tests(),
                                    count.failed(),
                                    count.skipped(),
                                    count.seconds()));
        }
        return lines;
    }

    /** The counts in one report of Surefire or Failsafe. */
    static Count read(String report) {
        Matcher suite = SUITE.matcher(report);
        if (!suite.find()) {
            return new Count(0, 0, 0, 0);
        }
        String tag = suite.group();
        int failed = (int) (number(tag, "failures") + number(tag, "errors"));
        return new Count(
                (int) number(tag, "tests"),
                failed,
                (int) number(tag, "skipped"),
                number(tag, "time"));
    }

    private static double number(String tag, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([0-9.,]+)\"").matcher(tag);
        return found.find() ? Double.parseDouble(found.group(1).replace(",", "")) : 0;
    }

    /** Those of the modules; a market that runs in a hidden directory is none of our business. */
    private static List<Path> reports(Path home) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(home, "[!.]*")) {
            for (Path module : modules) {
                try (Stream<Path> files = Files.find(module, DEPTH, (file, _) -> isReport(file))) {
                    files.forEach(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isReport(Path file) {
        return file.toString().matches(".*/target/(surefire|failsafe)-reports/TEST-[^/]*\\.xml");
    }
}
