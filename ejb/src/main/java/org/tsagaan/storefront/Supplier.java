package org.tsagaan.storefront;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.Standing;

/**
 * A producer whose goods a demonstration store agreed to sell.
 *
 * @param standing how the agreement stands today; {@code CANCELLED} when it was ended
 * @param number of the producer's newest registration or licence; null while it has none
 * @param authorised how that registration or licence stands today
 */
public record Supplier(
        long agreementId,
        long producerId,
        ProducerKind kind,
        String nameZh,
        String nameEn,
        String divisionZh,
        String divisionEn,
        LocalDate validFrom,
        LocalDate validUntil,
        Standing standing,
        @Nullable String number,
        @Nullable Standing authorised) {}
