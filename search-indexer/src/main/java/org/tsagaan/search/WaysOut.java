package org.tsagaan.search;

import java.util.List;
import java.util.OptionalLong;
import org.tsagaan.listing.SearchFilters;

/**
 * Where something can be found when nothing was.
 *
 * @param without every filter whose removal alone would find something, the most first
 * @param categories kinds of white food: the fullest, or all of them when they were not counted
 */
public record WaysOut(List<Without> without, List<Category> categories) {

    public WaysOut {
        without = List.copyOf(without);
        categories = List.copyOf(categories);
    }

    /**
     * A filter to be taken away.
     *
     * @param found how many offers there would be then
     */
    public record Without(SearchFilters.Part part, long found) {}

    /**
     * A kind of white food.
     *
     * @param found how many offers of it there are; empty when they were not counted
     */
    public record Category(String code, String nameZh, String nameEn, OptionalLong found) {}
}
