package org.tsagaan.web.page.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.component.Chip;
import org.tsagaan.web.page.component.FacetForm;
import org.tsagaan.web.page.component.Pager;
import org.tsagaan.web.page.component.ProductCard;

/**
 * What a search found.
 *
 * @param chips what narrows it
 * @param order how it is sorted and bounded
 * @param saving what is sent to keep the search; empty when it looks for nothing in particular
 * @param nothing what is shown when nothing was found; null when something was
 * @param standIn whether the database stood in for the search engine
 * @param problems what could not be read of the address
 */
public record SearchView(
        String text,
        List<ProductCard> cards,
        FacetForm facets,
        List<Chip> chips,
        OrderForm order,
        List<SearchAddress.Parameter> saving,
        Pager pager,
        @Nullable NothingFound nothing,
        boolean standIn,
        List<Message> problems)
        implements View {
    public SearchView {
        cards = List.copyOf(cards);
        chips = List.copyOf(chips);
        saving = List.copyOf(saving);
        problems = List.copyOf(problems);
    }

    @Override
    public String template() {
        return "shop/search.jte";
    }
}
