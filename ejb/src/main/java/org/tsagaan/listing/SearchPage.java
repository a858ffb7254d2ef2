package org.tsagaan.listing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of what was found.
 *
 * @param items as the database has them now; those that became unsellable since they were indexed
 *     are left out, so that a page may be shorter than asked
 * @param total how many there are in all; empty when the source did not count
 * @param facets how to narrow it; empty when the source did not count
 * @param nextCursor for the page after this; empty when there is none
 * @param source what answered
 * @param didYouMean other words, when nothing was found
 * @param isEstimated whether the total and the counts of facets are estimates, of two digits
 */
public record SearchPage(
        List<CatalogItem> items,
        OptionalLong total,
        List<Facet> facets,
        Optional<String> nextCursor,
        SearchSource source,
        Optional<String> didYouMean,
        boolean isEstimated) {

    public SearchPage {
        items = List.copyOf(items);
        facets = List.copyOf(facets);
    }
}
