package org.tsagaan.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsagaan.kernel.Refusal;

/**
 * Which quantities of an offer can be ordered: whole cases, from a minimum on. A wrong quantity is
 * refused with the nearest valid ones, never rounded.
 *
 * @param casePack units in a case
 * @param minimumCases least number of cases
 */
public record QuantityRule(int casePack, int minimumCases) {

    /** Most units of one offer in one order. */
    public static final int MOST_UNITS = 100_000;

    /** Why so many units can not be ordered; empty when they can. */
    public Optional<Refusal> refuse(long units) {
        return isValid(units)
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                        "order.quantity_invalid",
                                        units,
                                        casePack,
                                        minimumCases,
                                        nearest(units))
                                .about("quantity"));
    }

    private boolean isValid(long units) {
        return units % casePack == 0 && units >= least() && units <= most();
    }

    /**
     * The valid quantities next to a wrong one: the one below, if any, and the one above, if any.
     */
    List<Long> nearest(long units) {
        List<Long> neighbours = new ArrayList<>(2);
        if (units > least()) {
            neighbours.add(Math.min(Math.floorDiv(units, casePack) * casePack, most()));
        }
        if (units < most()) {
            neighbours.add(Math.max(Math.ceilDiv(units, casePack) * casePack, least()));
        }
        return neighbours;
    }

    /** Whether so many whole cases can be ordered. */
    public boolean allowsCases(long cases) {
        return cases >= minimumCases && cases <= mostCases();
    }

    /**
     * The valid numbers of cases next to a wrong one.
     *
     * @param below the whole number at or below the wrong one
     * @param above the whole number at or above it
     */
    public List<Long> nearestCases(long below, long above) {
        return Stream.of(below, above)
                .map(cases -> Math.clamp(cases, (long) minimumCases, mostCases()))
                .distinct()
                .toList();
    }

    private long mostCases() {
        return most() / casePack;
    }

    private long least() {
        return (long) casePack * minimumCases;
    }

    private long most() {
        return Math.max(least(), (long) MOST_UNITS / casePack * casePack);
    }
}
