package org.tsagaan.inspection.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tsagaan.inspection.ReportEntry;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.Limit;
import org.tsagaan.standard.Measured;

/** What a report must say to be entered. */
public final class EntryPolicy {

    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_SAMPLES = 60;

    private EntryPolicy() {}

    /** All that is wrong with number and days. */
    public static List<Refusal> against(ReportEntry entry, LocalDate producedOn, LocalDate today) {
        return new Refusals()
                .needsText("number", entry.number(), LONGEST_NUMBER)
                .unless(
                        !entry.sampledOn().isBefore(producedOn),
                        Refusal.of("inspection.sampled_before_made", producedOn).about("sampledOn"))
                .unless(
                        !entry.testedOn().isBefore(entry.sampledOn()),
                        Refusal.of("inspection.tested_before_sampled", entry.sampledOn())
                                .about("testedOn"))
                .unless(
                        !entry.testedOn().isAfter(today),
                        Refusal.of("inspection.tested_in_future", today).about("testedOn"))
                .reasons();
    }

    /** All that is wrong with the results, each named by its place. */
    public static List<Refusal> against(List<TypedResult> results, EditionView edition) {
        Refusals refusals = new Refusals();
        refusals.unless(
                results.stream().anyMatch(r -> !r.values().isEmpty()),
                Refusal.of("inspection.no_result").about("results"));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < results.size(); i++) {
            TypedResult result = results.get(i);
            String field = "results[" + i + "].";
            refusals.unless(
                    edition.findItem(result.itemCode()).isPresent(),
                    Refusal.of(
                                    "inspection.unknown_item",
                                    result.itemCode(),
                                    edition.fullCode(),
                                    itemCodes(edition))
                            .about(field + "itemCode"));
            refusals.unless(
                    seen.add(result.itemCode()),
                    Refusal.of("inspection.item_twice", result.itemCode())
                            .about(field + "itemCode"));
            refusals.unless(
                    result.values().size() <= MOST_SAMPLES,
                    Refusal.of("inspection.too_many_samples", MOST_SAMPLES)
                            .about(field + "values"));
            boolean isJudged =
                    edition.findItem(result.itemCode())
                            .filter(each -> each.definition().limit() instanceof Limit.Qualitative)
                            .isPresent();
            values(result, isJudged, field, refusals);
        }
        return refusals.reasons();
    }

    /** The results as measured; to be called when nothing speaks against them. */
    public static Map<String, List<Measured>> measured(List<TypedResult> results) {
        Map<String, List<Measured>> measured = new LinkedHashMap<>();
        for (TypedResult result : results) {
            measured.put(
                    result.itemCode(),
                    result.values().stream()
                            .map(Measured::parse)
                            .flatMap(Optional::stream)
                            .toList());
        }
        return measured;
    }

    private static void values(
            TypedResult result, boolean isJudged, String field, Refusals refusals) {
        for (int i = 0; i < result.values().size(); i++) {
            String typed = result.values().get(i);
            refusals.unless(
                    Measured.parse(typed)
                            .filter(m -> (m instanceof Measured.Judged) == isJudged)
                            .isPresent(),
                    (isJudged
                                    ? Refusal.of(
                                            "inspection.not_a_judgement",
                                            typed,
                                            Measured.CONFORMS,
                                            Measured.DEVIATES)
                                    : Refusal.of(
                                            "inspection.not_a_result", typed, "12.5", "<10", "ND"))
                            .about(field + "values[" + i + "]"));
        }
    }

    private static String itemCodes(EditionView edition) {
        return edition.items().stream()
                .map(i -> i.definition().itemCode())
                .collect(Collectors.joining(", "));
    }
}
