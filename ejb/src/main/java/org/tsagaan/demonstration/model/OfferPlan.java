package org.tsagaan.demonstration.model;

import org.tsagaan.storefront.OfferTerms;

/**
 * An offer to be.
 *
 * @param slug of the storefront
 * @param merchant key of the producer or store that sells
 */
public record OfferPlan(
        int index, String slug, String merchant, ProductPlan product, OfferTerms terms) {

    /** Names the shelf that the offer sells from. */
    String shelf() {
        return slug + '/' + product.index();
    }
}
