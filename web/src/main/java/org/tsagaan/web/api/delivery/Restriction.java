package org.tsagaan.web.api.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.storefront.DeliveryRestriction;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A province that takes, or took, no goods of a kind of producer. */
@Means("A province that takes, or took, no goods of a kind of producer.")
public record Restriction(
        @Means(value = "The restriction.", example = "90117") long restrictionId,
        @Means(value = "Whose goods.", example = "FAMILY") ProducerKind producerKind,
        @Means(value = "Code of the province.", example = "500000") String provinceCode,
        @Means("What it is called.") Named province,
        @Means(value = "The rule of that province.", example = "该市不允许小作坊生产乳制品") String ground,
        @Means(value = "Since when.", example = "2026-11-24T01:00:00Z") Instant setAt,
        @Means(value = "Until when; absent while it is in force.", example = "2026-12-01T01:00:00Z")
                @Nullable Instant liftedAt,
        @Means(value = "Why it was lifted; empty while it is in force.", example = "")
                String liftReason) {

    static Restriction of(DeliveryRestriction r) {
        return new Restriction(
                r.id(),
                r.producerKind(),
                r.provinceCode(),
                new Named(r.provinceZh(), r.provinceEn()),
                r.ground(),
                r.setAt(),
                r.liftedAt(),
                r.liftReason());
    }
}
