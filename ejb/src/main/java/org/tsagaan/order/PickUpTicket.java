package org.tsagaan.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer needs to pick something up.
 *
 * @param storefrontId where it is sold, and handed over
 * @param readyBy by when it is ready, as the buyer was told at checkout
 * @param code what the buyer tells the seller; null while it does not lie ready
 * @param keptUntil until when it is kept; null while it does not lie ready
 */
public record PickUpTicket(
        long storefrontId,
        String divisionZh,
        String divisionEn,
        String address,
        String phone,
        Instant readyBy,
        @Nullable String code,
        @Nullable Instant keptUntil) {}
