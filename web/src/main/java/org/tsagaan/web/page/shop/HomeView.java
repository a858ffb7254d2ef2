package org.tsagaan.web.page.shop;

import java.util.List;
import org.tsagaan.licensing.CategoryView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.component.ProductCard;

/** The first page: the kinds of white food, and what is freshest. */
public record HomeView(List<CategoryView> categories, List<ProductCard> newest) implements View {
    @Override
    public String template() {
        return "shop/home.jte";
    }
}
