package org.tsagaan.storefront;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.Standing;

/**
 * What a store and a producer agreed, or what one of them proposed.
 *
 * @param id of the agreement, or of the proposal
 * @param storeId the store's organisation
 * @param slug of its storefront
 * @param standing how the agreement stands today; {@code CANCELLED} when it was ended; null while
 *     it is a proposal
 * @param proposedBy who proposed it; null for an agreement
 */
public record SupplyView(
        long id,
        long storefrontId,
        long storeId,
        String slug,
        String storeZh,
        String storeEn,
        long producerId,
        String producerZh,
        String producerEn,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Standing standing,
        @Nullable SupplySide proposedBy) {

    /** Whether an organisation is one of the two. */
    public boolean isOf(long organisationId) {
        return organisationId == storeId || organisationId == producerId;
    }

    /** Whose answer a proposal waits for. */
    public long askedId() {
        return proposedBy == SupplySide.STORE ? producerId : storeId;
    }

    /** Whether it can be ended by either side. */
    public boolean mayEnd() {
        return standing == Standing.IN_FORCE || standing == Standing.NOT_YET_VALID;
    }
}
