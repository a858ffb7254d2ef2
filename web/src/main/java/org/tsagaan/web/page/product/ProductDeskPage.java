package org.tsagaan.web.page.product;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.web.frame.View;

/**
 * Drafts that wait for approval, the oldest first.
 *
 * @param next address of those after these, or null
 */
public record ProductDeskPage(List<ProductView> waiting, @Nullable String next) implements View {

    public ProductDeskPage {
        waiting = List.copyOf(waiting);
    }

    @Override
    public String template() {
        return "product/desk.jte";
    }
}
