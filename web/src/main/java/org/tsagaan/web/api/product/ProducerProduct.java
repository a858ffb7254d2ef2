package org.tsagaan.web.api.product;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.ProductNotes;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A product as its producer and its approver see it. */
@Means("A product as its producer and its approver see it.")
public record ProducerProduct(
        @Means(value = "The product.", example = "2101") long productId,
        @Means(value = "Its producer.", example = "1101") long producerId,
        @Means("What the producer is called.") Named producer,
        @Means(value = "Where it stands.", example = "DRAFT") ProductState state,
        @Means(value = "Changes with each change of it.", example = "1") int version,
        @Means("What its producer says of it.") ProductDescription description,
        @Means("What its category is called.") Named category,
        @Means(value = "Number of the standard it executes.", example = "DBS15/ 001")
                String standardCode,
        @Means("How it tastes and what is in it; absent in lists and until it is said.")
                @Nullable Notes notes) {

    static ProducerProduct of(ProductView p, Optional<ProductNotes> notes) {
        return new ProducerProduct(
                p.id(),
                p.producerId(),
                new Named(p.producerZh(), p.producerEn()),
                p.state(),
                p.version(),
                new ProductDescription(
                        p.gtin().digits(),
                        p.categoryCode(),
                        p.standardId(),
                        p.names().zh(),
                        p.names().en(),
                        p.names().mn(),
                        p.descriptionZh(),
                        p.descriptionEn(),
                        p.netContentGrams(),
                        p.storage(),
                        p.shelfLifeDays(),
                        p.picture()),
                new Named(p.categoryZh(), p.categoryEn()),
                p.standardCode(),
                notes.map(Notes::of).orElse(null));
    }
}
