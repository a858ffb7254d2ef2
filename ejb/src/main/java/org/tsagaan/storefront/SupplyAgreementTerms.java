package org.tsagaan.storefront;

import org.tsagaan.kernel.Validity;

/**
 * A demonstration store's agreement to sell what a producer supplies.
 *
 * @param storefrontId the store's storefront
 * @param producerId who supplies
 */
public record SupplyAgreementTerms(long storefrontId, long producerId, Validity validity) {}
