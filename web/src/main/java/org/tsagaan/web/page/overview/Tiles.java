package org.tsagaan.web.page.overview;

import java.util.List;
import org.tsagaan.supervision.Coverage;
import org.tsagaan.supervision.Deadlines;
import org.tsagaan.supervision.Failures;
import org.tsagaan.supervision.OpenRecalls;
import org.tsagaan.supervision.Urgency;
import org.tsagaan.web.page.overview.OverviewPage.Tile;

/** The numbers on top, each of which leads to where it is told in full. */
final class Tiles {

    private Tiles() {}

    static List<Tile> of(
            Deadlines deadlines,
            OpenRecalls recalls,
            List<Coverage.InDivision> inStock,
            Failures failures,
            Words words) {
        int overdue = deadlines.count(Urgency.OVERDUE);
        Coverage lots =
                inStock.stream()
                        .map(Coverage.InDivision::lots)
                        .reduce(Coverage.NONE, Coverage::plus);
        int unproven = lots.without() + lots.failed();
        return List.of(
                new Tile(
                        String.valueOf(overdue),
                        words.text("overview.tile.overdue", deadlines.total()),
                        overdue > 0,
                        "reviews"),
                new Tile(
                        String.valueOf(recalls.atRisk()),
                        words.text("overview.tile.recalls", recalls.open()),
                        recalls.atRisk() > 0,
                        "recalls"),
                new Tile(
                        String.valueOf(unproven),
                        words.text("overview.tile.lots", lots.lots()),
                        unproven > 0,
                        "inspection"),
                new Tile(
                        words.shortRate(failures.total()),
                        words.text("overview.tile.failures", failures.total().tested()),
                        false,
                        "failures"));
    }
}
