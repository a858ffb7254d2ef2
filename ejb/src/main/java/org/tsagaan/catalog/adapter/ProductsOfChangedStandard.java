package org.tsagaan.catalog.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.standard.EditionsChanged;

/** When a standard's editions change, so may what can be sold of every product that names it. */
@ApplicationScoped
public class ProductsOfChangedStandard {

    @Inject private StoredProducts products;
    @Inject private Event<CatalogueChanged> catalogueChanged;

    void on(@Observes EditionsChanged changed) {
        products.listIdsOfStandard(changed.standardId())
                .forEach(
                        id ->
                                catalogueChanged.fire(
                                        new CatalogueChanged(
                                                CatalogueChanged.Subject.PRODUCT, id)));
    }
}
