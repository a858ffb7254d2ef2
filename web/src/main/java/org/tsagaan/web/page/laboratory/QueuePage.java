package org.tsagaan.web.page.laboratory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.inspection.InspectionRequestView;
import org.tsagaan.inspection.RequestState;
import org.tsagaan.web.frame.View;

/**
 * The requests a laboratory has in hand, due first.
 *
 * @param mine laboratories the person works in
 * @param today what is due before it is late
 * @param next address of the requests that follow, or null
 */
public record QueuePage(
        List<Membership> mine,
        long laboratoryId,
        RequestState state,
        Map<RequestState, Integer> counts,
        List<InspectionRequestView> requests,
        LocalDate today,
        @Nullable String next)
        implements View {

    public QueuePage {
        mine = List.copyOf(mine);
        counts = Map.copyOf(counts);
        requests = List.copyOf(requests);
    }

    @Override
    public String template() {
        return "laboratory/queue.jte";
    }

    public int count(RequestState which) {
        return counts.getOrDefault(which, 0);
    }
}
