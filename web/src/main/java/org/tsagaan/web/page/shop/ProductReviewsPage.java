package org.tsagaan.web.page.shop;

import org.tsagaan.web.frame.View;

/** Earlier reviews of a product. */
public record ProductReviewsPage(long offerId, String name, ProductReviews reviews)
        implements View {
    @Override
    public String template() {
        return "review/product.jte";
    }
}
