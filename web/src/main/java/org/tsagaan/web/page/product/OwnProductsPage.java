package org.tsagaan.web.page.product;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.web.frame.View;

/**
 * The products of a producer, in every state.
 *
 * @param mine producers the person acts for
 * @param next address of those after these, or null
 */
public record OwnProductsPage(
        List<Membership> mine, long producerId, List<ProductView> products, @Nullable String next)
        implements View {

    public OwnProductsPage {
        mine = List.copyOf(mine);
        products = List.copyOf(products);
    }

    @Override
    public String template() {
        return "product/own.jte";
    }
}
