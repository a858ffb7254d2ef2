package org.tsagaan.storefront;

import java.time.LocalDate;

/**
 * That a store shall sell what a producer supplies.
 *
 * @param storefrontId the store's storefront
 * @param producerId who supplies
 * @param side who proposes it
 * @param validFrom first day
 * @param validUntil last day
 */
public record SupplyProposalTerms(
        long storefrontId,
        long producerId,
        SupplySide side,
        LocalDate validFrom,
        LocalDate validUntil) {}
