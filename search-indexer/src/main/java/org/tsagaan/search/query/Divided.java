package org.tsagaan.search.query;

import java.util.Comparator;
import java.util.Map;
import org.tsagaan.listing.Facet;

/**
 * Leagues and cities, each with its banners and counties: by the digits of their codes (GB/T 2260),
 * of which the last two are zero where a whole league or city is meant.
 */
final class Divided {

    private static final int LEAGUE = 4;
    private static final String WHOLE = "00";

    private Divided() {}

    /** Code of the league or city that a division lies in; empty of one that lies in none. */
    static String within(String code) {
        return code.endsWith(WHOLE) || code.length() <= LEAGUE ? "" : league(code);
    }

    /** The fullest league first, each followed by its own, the fullest first. */
    static Comparator<Facet.Value> order(Map<String, Long> counts) {
        Comparator<Facet.Value> fullest =
                Comparator.comparingLong(
                        value -> -counts.getOrDefault(league(value.code()), value.count()));
        return fullest.thenComparing(value -> league(value.code()))
                .thenComparing(value -> !value.within().isEmpty())
                .thenComparingLong(value -> -value.count())
                .thenComparing(Facet.Value::code);
    }

    private static String league(String code) {
        return code.length() <= LEAGUE ? code : code.substring(0, LEAGUE) + WHOLE;
    }
}
