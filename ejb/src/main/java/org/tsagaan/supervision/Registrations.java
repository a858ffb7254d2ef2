package org.tsagaan.supervision;

import java.util.List;
import java.util.Map;
import org.tsagaan.account.Division;
import org.tsagaan.licensing.Standing;

/**
 * How the producers of some divisions stand in the register today.
 *
 * @param divisions those with a producer, by code
 */
public record Registrations(List<InDivision> divisions) {

    public Registrations {
        divisions = List.copyOf(divisions);
    }

    /**
     * The producers of one division.
     *
     * @param standings how many stand so, by their newest registration or licence
     * @param withoutPaper how many have never had one
     */
    public record InDivision(
            Division division, Map<Standing, Integer> standings, int withoutPaper) {

        public InDivision {
            standings = Map.copyOf(standings);
        }

        public int count(Standing standing) {
            return standings.getOrDefault(standing, 0);
        }

        public int producers() {
            return withoutPaper + standings.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** How many may not produce today. */
        public int notInForce() {
            return producers() - count(Standing.IN_FORCE);
        }
    }

    public int count(Standing standing) {
        return divisions.stream().mapToInt(d -> d.count(standing)).sum();
    }

    public int withoutPaper() {
        return divisions.stream().mapToInt(InDivision::withoutPaper).sum();
    }

    public int producers() {
        return divisions.stream().mapToInt(InDivision::producers).sum();
    }
}
