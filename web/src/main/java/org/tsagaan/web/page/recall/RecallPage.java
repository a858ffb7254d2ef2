package org.tsagaan.web.page.recall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.recall.RecallReach;
import org.tsagaan.recall.RecallReach.RetailerReach;
import org.tsagaan.recall.RecallView;
import org.tsagaan.recall.RecalledLot;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * A recall: for everybody its notice, for whoever is concerned how far it has come.
 *
 * @param reach how far it has come, or null when that is not the reader's to know
 * @param answers what the reader's supermarkets had of it, and answered
 * @param oversees whether the reader may close it
 * @param daysLeft working days until its term ends; negative when it is over
 * @param form what was typed into one of its forms
 * @param returnKey names the next record of units that came back
 */
public record RecallPage(
        RecallView recall,
        List<RecalledLot> lots,
        @Nullable RecallReach reach,
        List<RetailerReach> answers,
        boolean oversees,
        int daysLeft,
        Form form,
        String returnKey)
        implements View {

    /** What became of units that had left, and their share of all. */
    public record Slice(String name, int units, int percent) {}

    public RecallPage {
        lots = List.copyOf(lots);
        answers = List.copyOf(answers);
    }

    @Override
    public String template() {
        return "recall/recall.jte";
    }

    /** Every unit that had left, once. */
    public static List<Slice> slices(RecallReach reach) {
        return List.of(
                slice("back", reach.back(), reach),
                slice("held-back", reach.heldBack(), reach),
                slice("sold-on", reach.soldOn(), reach),
                slice("unanswered", reach.unanswered(), reach),
                slice("outstanding", reach.outstanding(), reach));
    }

    private static Slice slice(String name, int units, RecallReach reach) {
        return new Slice(
                name, units, reach.sent() == 0 ? 0 : Math.round(100f * units / reach.sent()));
    }

    /** The reader's supermarket that is to answer: the one typed for, else the first silent one. */
    public @Nullable RetailerReach answering() {
        return answers.stream()
                .filter(a -> form.value("buyerId").equals(Long.toString(a.buyerId())))
                .findFirst()
                .or(() -> answers.stream().filter(a -> a.acknowledgedAt() == null).findFirst())
                .or(() -> answers.stream().findFirst())
                .orElse(null);
    }
}
