package org.tsagaan.web.page.shop;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.kernel.Money;
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
 * @param from the least price in yuan, as it was typed
 * @param to the highest price in yuan, as it was typed
 */
public record OrderForm(
        List<SearchAddress.Parameter> kept,
        List<Choice> sorts,
        String sort,
        List<Place> places,
        String near,
        String from,
        String to) {

    private static final Set<String> ITS_OWN = Set.of("sort", "near", "price", "from", "to");

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
                bound(sent, "from", form.query().filters().price().from()),
                bound(sent, "to", form.query().filters().price().to()));
    }

    /** What was typed; else what a range says. */
    private static String bound(
            MultivaluedMap<String, String> sent, String name, Optional<Money> ranges) {
        String typed = SearchForm.one(sent, name);
        return typed.isEmpty() ? ranges.map(OrderForm::yuan).orElse("") : typed;
    }

    private static String yuan(Money price) {
        return BigDecimal.valueOf(price.fen(), 2).stripTrailingZeros().toPlainString();
    }
}
