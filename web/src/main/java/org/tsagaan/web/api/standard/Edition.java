package org.tsagaan.web.api.standard;

import java.util.List;
import java.util.Map;
import org.tsagaan.standard.EditionView;
import org.tsagaan.supervision.FailureRate;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.supervision.FailureShare;

/** An edition with what it demands. */
@Means("An edition of a standard with what it demands, and how often that was not met.")
public record Edition(
        @Means("The edition.") EditionList.EditionRow edition,
        @Means("Every item, in the standard's order.") List<Demand> items) {

    /** An item. */
    @Means("An item, and how often it failed.")
    public record Demand(
            @Means("What is demanded.") StandardItem item,
            @Means("Verdicts on it in the last 365 days, in all editions of the standard.")
                    FailureShare verdicts) {}

    static Edition of(EditionView edition, Map<String, FailureRate> verdicts) {
        return new Edition(
                EditionList.EditionRow.of(edition),
                edition.items().stream()
                        .map(EditionView.Item::definition)
                        .map(
                                d ->
                                        new Demand(
                                                StandardItem.of(d),
                                                FailureShare.of(
                                                        verdicts.getOrDefault(
                                                                d.itemCode(), FailureRate.NONE))))
                        .toList());
    }
}
