package org.tsagaan.web.page.shop;

import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Storage;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.web.frame.Language;

/**
 * What a product is, to whoever knows nothing of the market.
 *
 * @param gtin all its digits
 * @param category what kind of white food it is, in the reader's language
 * @param kind of producer
 * @param storage how it is kept
 * @param producer who made it, in the reader's language
 */
public record ProductIdentity(
        String gtin,
        String categoryCode,
        String category,
        ProducerKind kind,
        Storage storage,
        String producer,
        String producerHref,
        int netContentGrams) {

    static ProductIdentity of(ProductView product, ProducerView producer, Language language) {
        boolean chinese = language == Language.ZH;
        return new ProductIdentity(
                product.gtin().digits(),
                product.categoryCode(),
                chinese ? product.categoryZh() : product.categoryEn(),
                producer.kind(),
                product.storage(),
                chinese ? producer.nameZh() : producer.nameEn(),
                "/producers/" + producer.id(),
                product.netContentGrams());
    }
}
