package org.tsagaan.search;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.search.Truth.Deviation;
import org.tsagaan.search.Truth.Deviations;

/** What operators read about the search, in lines. */
final class Reports {

    private Reports() {}

    static String of(Truth truth) {
        String all =
                "%,d documents compared in %s."
                        .formatted(truth.compared(), rate(truth.compared(), truth.took()));
        if (truth.holds()) {
            return all + " The index equals the database.";
        }
        return String.join(
                "\n",
                all + " The index does not equal the database:",
                of("missing", truth.missing()),
                of("extra", truth.extra()),
                of("older", truth.older()),
                "News not worked off yet: %,d.".formatted(truth.pending()));
    }

    static String of(Rebuilt made) {
        return "%,d offers in %s; %,d of them can be found. The new index, %s, has taken over.%s"
                .formatted(
                        made.offers(),
                        rate(made.offers(), made.took()),
                        made.found(),
                        made.index(),
                        made.failed() == 0
                                ? ""
                                : " %,d could not be written and are tried again."
                                        .formatted(made.failed()));
    }

    static String of(List<Refusal> refusals) {
        return refusals.stream().map(Reports::of).collect(Collectors.joining("\n"));
    }

    private static String of(Refusal refusal) {
        return switch (refusal.code()) {
            case "search.rebuild_running" ->
                    "An index is being made already; wait until that one has taken over.";
            case "search.away" ->
                    refusal.arguments().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" "));
            default -> refusal.code();
        };
    }

    private static String of(String way, Deviations deviations) {
        String first =
                deviations.first().stream().map(Reports::of).collect(Collectors.joining(", "));
        return "  %-8s %,d%s"
                .formatted(
                        way,
                        deviations.count(),
                        first.isEmpty()
                                ? ""
                                : ": offers "
                                        + first
                                        + (deviations.count() > deviations.first().size()
                                                ? ", …"
                                                : ""));
    }

    private static String of(Deviation deviation) {
        return deviation.offerId()
                + (deviation.fields().isEmpty()
                        ? ""
                        : " (" + String.join(", ", deviation.fields()) + ")");
    }

    private static String rate(long documents, Duration took) {
        return "%.1f s (%,d a second)"
                .formatted(
                        took.toMillis() / 1000.0, documents * 1000 / Math.max(1, took.toMillis()));
    }
}
