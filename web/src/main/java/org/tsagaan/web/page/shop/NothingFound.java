package org.tsagaan.web.page.shop;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a search that found nothing shows instead.
 *
 * @param meant other words that find something; null when none are known
 * @param under what it was narrowed by, each in a few words
 * @param without each filter whose removal alone finds something
 * @param categories kinds of white food to look through; the fullest, when they were counted
 */
public record NothingFound(
        @Nullable Way meant, List<String> under, List<Way> without, List<Way> categories) {

    public NothingFound {
        under = List.copyOf(under);
        without = List.copyOf(without);
        categories = List.copyOf(categories);
    }

    /**
     * A way out.
     *
     * @param found how many offers are there; empty when they were not counted
     */
    public record Way(String label, String href, OptionalLong found) {}
}
