package org.tsagaan.storefront;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
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

    private boolean isOf(long organisationId) {
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

    /**
     * For who acts for this one of the two: at the other's address there is nothing to say.
     *
     * @throws NotFound when it is not the organisation's, or the person does not act for that
     */
    public void requireSide(Person merchant, long organisationId) {
        if (!isOf(organisationId) || !merchant.actsFor(organisationId, Role.MERCHANT)) {
            throw new NotFound("agreement");
        }
    }
}
