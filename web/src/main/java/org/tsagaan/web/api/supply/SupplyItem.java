package org.tsagaan.web.api.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.Standing;
import org.tsagaan.storefront.SupplySide;
import org.tsagaan.storefront.SupplyView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** What a store and a producer agreed, or one of them proposed. */
@Means("A supply agreement, or a proposal of one that waits for its answer.")
public record SupplyItem(
        @Means(value = "The agreement or proposal.", example = "9301") long id,
        @Means(value = "The store's organisation.", example = "1201") long storeId,
        @Means("What the store is called.") Named store,
        @Means(value = "Address of its storefront in the market.", example = "white-food-hall")
                String slug,
        @Means(value = "Who supplies.", example = "1101") long producerId,
        @Means("What that producer is called.") Named producer,
        @Means(value = "First day.", example = "2026-12-01") LocalDate validFrom,
        @Means(value = "Last day.", example = "2028-11-30") LocalDate validUntil,
        @Means(
                        value = "How the agreement stands today; CANCELLED when it was ended.",
                        example = "IN_FORCE")
                @Nullable Standing standing,
        @Means(value = "Who proposed what waits for its answer.", example = "PRODUCER")
                @Nullable SupplySide proposedBy) {

    static SupplyItem of(SupplyView v) {
        return new SupplyItem(
                v.id(),
                v.storeId(),
                new Named(v.storeZh(), v.storeEn()),
                v.slug(),
                v.producerId(),
                new Named(v.producerZh(), v.producerEn()),
                v.validFrom(),
                v.validUntil(),
                v.standing(),
                v.proposedBy());
    }
}
