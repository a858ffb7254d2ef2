package org.tsagaan.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Division;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.ApplicationState;

/**
 * Applications whose next step is an officer's, and due within five working days or late.
 *
 * @param divisions those with one, by code
 * @param mostUrgent the applications themselves, what is due first on top; at most fifty
 */
public record Deadlines(List<InDivision> divisions, List<Pressing> mostUrgent) {

    public Deadlines {
        divisions = List.copyOf(divisions);
        mostUrgent = List.copyOf(mostUrgent);
    }

    /** How many of a division are how near. */
    public record InDivision(Division division, Map<Urgency, Integer> urgencies) {

        public InDivision {
            urgencies = Map.copyOf(urgencies);
        }

        public int count(Urgency urgency) {
            return urgencies.getOrDefault(urgency, 0);
        }
    }

    /**
     * An application that presses.
     *
     * @param name what the producer is called, as it was typed
     * @param daysLeft working days until its day; negative when it has passed
     */
    public record Pressing(
            long applicationId,
            String name,
            ApplicationKind kind,
            ApplicationState state,
            Division division,
            LocalDate dueOn,
            Urgency urgency,
            int daysLeft) {}

    public int count(Urgency urgency) {
        return divisions.stream().mapToInt(d -> d.count(urgency)).sum();
    }

    public int total() {
        return divisions.stream()
                .flatMap(d -> d.urgencies().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
