package org.tsagaan.storefront;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ProducerKind;

/**
 * A province that takes, or took, no goods of a kind of producer.
 *
 * @param ground the rule of that province
 * @param liftedAt null while it is in force
 * @param liftReason empty while it is in force
 */
public record DeliveryRestriction(
        long id,
        ProducerKind producerKind,
        String provinceCode,
        String provinceZh,
        String provinceEn,
        String ground,
        Instant setAt,
        @Nullable Instant liftedAt,
        String liftReason) {

    public boolean isInForce() {
        return liftedAt == null;
    }
}
