package org.tsagaan.web.api.product;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;

/** A page of products. */
@Means("A page of products, in the order in which they were drafted, at most 50.")
public record ProductList(
        @Means("In the order in which they were drafted.") List<ProducerProduct> items,
        @Means(value = "For the page after this; absent on the last.", example = "cHJvZHVjdHMKMQ")
                @Nullable String nextCursor) {

    static final int PAGE = 50;

    static ProductList of(String list, List<ProductView> found) {
        List<ProductView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ProductList(
                shown.stream().map(p -> ProducerProduct.of(p, Optional.empty())).toList(),
                found.size() > PAGE ? PageCursor.after(list, shown.getLast().id()) : null);
    }
}
