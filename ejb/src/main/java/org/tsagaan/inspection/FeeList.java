package org.tsagaan.inspection;

import java.util.Map;

/**
 * What a laboratory asks for an inspection.
 *
 * @param usualFen in fen, for goods of categories without a fee of their own
 * @param byCategory in fen, by the code of the category
 */
public record FeeList(long usualFen, Map<String, Long> byCategory) {

    public FeeList {
        byCategory = Map.copyOf(byCategory);
    }
}
