package org.tsagaan.web.page.shop;

import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.View;

/**
 * A product, to a reader.
 *
 * @param promise how it comes to the reader, or null when the reader has not said where that is
 */
public record ProductPage(ProductView product, @Nullable DeliveryPromise promise) implements View {
    @Override
    public String template() {
        return "shop/product.jte";
    }
}
