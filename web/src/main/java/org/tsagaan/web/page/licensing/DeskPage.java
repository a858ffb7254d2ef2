package org.tsagaan.web.page.licensing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ApplicationEntry;
import org.tsagaan.licensing.ApplicationState;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * What is on an officer's desk.
 *
 * @param form what was asked, with what is wrong
 * @param state the state that is shown; empty for all that is open
 * @param counts how many there are in each state
 * @param next address of those that follow, or null
 */
public record DeskPage(
        Form form,
        String state,
        Map<ApplicationState, Integer> counts,
        List<Choice> kinds,
        List<ApplicationEntry> entries,
        @Nullable String next)
        implements View {

    public DeskPage {
        counts = Map.copyOf(counts);
        entries = List.copyOf(entries);
    }

    public int count(ApplicationState of) {
        return counts.getOrDefault(of, 0);
    }

    /** How many wait for something. */
    public int open() {
        return count(ApplicationState.SUBMITTED)
                + count(ApplicationState.IN_REVIEW)
                + count(ApplicationState.CORRECTION_ASKED);
    }

    /** How many of those that are shown are late or nearly so. */
    public long atRisk() {
        return entries.stream().filter(e -> e.isAtRisk() && e.state().isWithOfficer()).count();
    }

    @Override
    public String template() {
        return "licensing/desk.jte";
    }
}
