package org.tsagaan.web.page.shop;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tsagaan.listing.SearchSort;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Choice;

/**
 * The form by which what was found is sorted, and bounded by price and by what is left of its shelf
 * life.
 *
 * @param kept what the address says besides
 * @param from the least price, as it was typed
 * @param to the highest price, as it was typed
 */
public record OrderForm(
        List<SearchAddress.Parameter> kept,
        List<Choice> sorts,
        String sort,
        List<Choice> days,
        String daysLeft,
        String from,
        String to) {

    private static final Set<String> ITS_OWN = Set.of("sort", "from", "to", "daysLeft");
    private static final int[] DAYS = {7, 30, 90};

    static OrderForm of(SearchForm form, MultivaluedMap<String, String> sent, Messages messages) {
        int days = form.query().filters().daysLeft();
        return new OrderForm(
                SearchAddress.of(sent).beside(ITS_OWN),
                Arrays.stream(SearchSort.values())
                        .filter(sort -> sort != SearchSort.NEAREST)
                        .map(sort -> new Choice(sort.name(), messages.text("shop.sort." + sort)))
                        .toList(),
                form.query().sort().name(),
                IntStream.concat(IntStream.of(DAYS), IntStream.of(days))
                        .filter(each -> each > 0)
                        .distinct()
                        .sorted()
                        .mapToObj(
                                each ->
                                        new Choice(
                                                String.valueOf(each),
                                                messages.text("shop.days-left.at-least", each)))
                        .toList(),
                days > 0 ? String.valueOf(days) : "",
                SearchForm.one(sent, "from"),
                SearchForm.one(sent, "to"));
    }
}
