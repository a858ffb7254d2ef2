package org.tsagaan.web.page.recall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.recall.RecallView;
import org.tsagaan.web.frame.View;

/**
 * Recalls of this market, newest first.
 *
 * @param mine those of which the reader's supermarkets had units, open ones first
 * @param onlyOpen whether only those are shown that go on
 * @param next address of the recalls that follow, or null
 */
public record RecallsPage(
        List<RecallView> mine, List<RecallView> recalls, boolean onlyOpen, @Nullable String next)
        implements View {

    public RecallsPage {
        mine = List.copyOf(mine);
        recalls = List.copyOf(recalls);
    }

    @Override
    public String template() {
        return "recall/recalls.jte";
    }
}
