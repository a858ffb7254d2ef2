package org.tsagaan.web.page.seller;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.chart.DotMap;
import org.tsagaan.web.page.component.Choice;

/**
 * The directory of storefronts.
 *
 * @param form what was asked, with what is wrong
 * @param next address of the storefronts that follow, or null
 */
public record DirectoryPage(
        Form form,
        List<Choice> divisions,
        List<Choice> kinds,
        DotMap map,
        List<SellerCard> sellers,
        @Nullable String next)
        implements View {
    @Override
    public String template() {
        return "seller/directory.jte";
    }
}
