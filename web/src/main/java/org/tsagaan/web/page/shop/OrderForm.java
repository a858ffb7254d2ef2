package org.tsagaan.web.page.shop;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tsagaan.listing.SearchSort;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.Place;

/**
 * The form by which what was found is sorted, and bounded by price.
 *
 * @param kept what the address says besides
 * @param places to measure from
 * @param near code of the place that was chosen, as it was sent
 * @param from the least price, as it was typed
 * @param to the highest price, as it was typed
 */
public record OrderForm(
        List<SearchAddress.Parameter> kept,
        List<Choice> sorts,
        String sort,
        List<Place> places,
        String near,
        String from,
        String to) {

    private static final Set<String> ITS_OWN = Set.of("sort", "near", "from", "to");

    static OrderForm of(
            SearchForm form,
            MultivaluedMap<String, String> sent,
            List<Place> places,
            Messages messages) {
        return new OrderForm(
                SearchAddress.of(sent).beside(ITS_OWN),
                Arrays.stream(SearchSort.values())
                        .map(sort -> new Choice(sort.name(), messages.text("shop.sort." + sort)))
                        .toList(),
                form.query().sort().name(),
                places,
                SearchForm.one(sent, "near"),
                SearchForm.one(sent, "from"),
                SearchForm.one(sent, "to"));
    }
}
