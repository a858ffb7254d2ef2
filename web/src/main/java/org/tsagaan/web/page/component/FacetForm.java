package org.tsagaan.web.page.component;

import java.util.List;
import java.util.Map;

/**
 * All facets of a list, as a form that works without script.
 *
 * @param action where it is sent, by GET
 * @param kept what the address already says and must keep, such as the words searched for
 * @param clear the address without any facet
 */
public record FacetForm(String action, Map<String, String> kept, List<Facet> facets, String clear) {
    public FacetForm {
        kept = Map.copyOf(kept);
        facets = List.copyOf(facets);
    }

    /** How many values are chosen. */
    public long countChosen() {
        return facets.stream()
                .flatMap(facet -> facet.options().stream())
                .filter(Facet.Option::chosen)
                .count();
    }
}
