package org.tsagaan.web.api.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;
import org.tsagaan.web.api.PageCursor;

/** A page of the products that execute a standard. */
@Means("A page of the approved products that execute a standard, at most 100.")
public record ExecutingProducts(
        @Means("In the order in which they were drafted.") List<ExecutingProduct> items,
        @Means(value = "For the page after this; absent on the last.", example = "ZXhlY3V0aW5nCjE")
                @Nullable String nextCursor) {

    static final int PAGE = 100;

    /** A product that executes it. */
    @Means("A product that executes a standard.")
    public record ExecutingProduct(
            @Means(value = "The product.", example = "2101") long productId,
            @Means(value = "Under its barcode.", example = "9520000100018") String gtin,
            @Means("What it is called.") Named name,
            @Means(value = "Code of its category.", example = "hurood") String categoryCode,
            @Means(value = "Its producer; see /register.", example = "1101") long producerId,
            @Means("What the producer is called.") Named producer) {

        static ExecutingProduct of(ProductView p) {
            return new ExecutingProduct(
                    p.id(),
                    p.gtin().digits(),
                    new Named(p.names().zh(), p.names().en()),
                    p.categoryCode(),
                    p.producerId(),
                    new Named(p.producerZh(), p.producerEn()));
        }
    }

    static ExecutingProducts of(String list, List<ProductView> found) {
        List<ProductView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ExecutingProducts(
                shown.stream().map(ExecutingProduct::of).toList(),
                found.size() > PAGE ? PageCursor.after(list, shown.getLast().id()) : null);
    }
}
