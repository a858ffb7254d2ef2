package org.tsagaan.web.api.supply;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Why something is declined or ended. */
@Means("Why a proposal is declined or an agreement ended.")
public record SupplyReason(
        @Means(value = "For the other side.", example = "今年的产量已经售完") @Size(max = 1000)
                String reason) {}
