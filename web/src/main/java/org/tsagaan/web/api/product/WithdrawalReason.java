package org.tsagaan.web.api.product;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Why a product is withdrawn. */
@Means("Why a product is withdrawn, for good.")
public record WithdrawalReason(
        @Means(value = "For who reads the trail.", example = "不再生产") @Size(max = 500)
                String reason) {}
