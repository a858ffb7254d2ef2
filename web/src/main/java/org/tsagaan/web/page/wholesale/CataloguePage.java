package org.tsagaan.web.page.wholesale;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.wholesale.WholesaleCatalogue;
import org.tsagaan.wholesale.WholesaleOffer;

/**
 * Offers by the case for one branch.
 *
 * @param next where the next page is, or null
 */
public record CataloguePage(
        Purchaser purchaser,
        WholesaleCatalogue.Query query,
        List<Choice> categories,
        List<WholesaleOffer> offers,
        @Nullable String next)
        implements View {

    @Override
    public String template() {
        return "wholesale/catalogue.jte";
    }
}
