package org.tsagaan.web.page.shop;

import java.util.List;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.FacetForm;
import org.tsagaan.web.page.component.Pager;
import org.tsagaan.web.page.component.ProductCard;

/**
 * What a search found.
 *
 * @param standIn whether the database stood in for the search engine
 * @param problems what could not be read of the address
 * @param didYouMean a better spelling; empty when there is none
 */
public record SearchView(
        String text,
        List<ProductCard> cards,
        FacetForm facets,
        List<Choice> sorts,
        String sort,
        Pager pager,
        boolean standIn,
        List<Message> problems,
        String didYouMean)
        implements View {
    @Override
    public String template() {
        return "shop/search.jte";
    }
}
