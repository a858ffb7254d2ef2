package org.tsagaan.web.api.listing;

import java.util.List;
import org.tsagaan.storefront.OfferableProduct;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** What a seller may list. */
@Means("Products that a seller may list and does not yet offer in every channel, at most 200.")
public record OfferableProducts(@Means("By id.") List<Product> items) {

    /** One of them. */
    @Means("A product that a seller may list.")
    public record Product(
            @Means(value = "The product.", example = "2201") long productId,
            @Means(value = "Its GTIN.", example = "9520000100018") String gtin,
            @Means("What it is called.") Named name,
            @Means(value = "Net content in grams.", example = "500") int netContentGrams) {}

    static OfferableProducts of(List<OfferableProduct> found) {
        return new OfferableProducts(
                found.stream()
                        .map(
                                p ->
                                        new Product(
                                                p.productId(),
                                                p.gtin(),
                                                new Named(p.nameZh(), p.nameEn()),
                                                p.netContentGrams()))
                        .toList());
    }
}
