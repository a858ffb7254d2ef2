package org.tsagaan.inspection.model;

import java.util.List;
import java.util.Map;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.Measured;
import org.tsagaan.standard.Verdict;
import org.tsagaan.standard.VerdictPolicy;

/**
 * What follows from results by an edition of a standard.
 *
 * @param items every item of the edition, in its order
 */
public record Findings(List<Finding> items) {

    public Findings {
        items = List.copyOf(items);
    }

    /** What follows for one item. */
    public record Finding(EditionView.Item item, List<Measured> results, Verdict verdict) {

        public Finding {
            results = List.copyOf(results);
        }

        /** Whether it is kept with the report: an optional item that was not tested is not. */
        public boolean isKept() {
            return item.definition().mandatory() || !results.isEmpty();
        }

        public String limitShown() {
            return item.definition().limit().shown(item.definition().unit()).strip();
        }
    }

    /**
     * Judges.
     *
     * @param results by key of the item
     */
    public static Findings judge(EditionView edition, Map<String, List<Measured>> results) {
        return new Findings(
                edition.items().stream()
                        .map(
                                item -> {
                                    List<Measured> measured =
                                            results.getOrDefault(
                                                    item.definition().itemCode(), List.of());
                                    return new Finding(
                                            item,
                                            measured,
                                            VerdictPolicy.ofItem(
                                                    item.definition().limit(), measured));
                                })
                        .toList());
    }

    /** The verdict of the lot. */
    public Verdict outcome() {
        return VerdictPolicy.ofLot(
                items.stream()
                        .filter(f -> f.item().definition().mandatory())
                        .map(Finding::verdict)
                        .toList());
    }
}
