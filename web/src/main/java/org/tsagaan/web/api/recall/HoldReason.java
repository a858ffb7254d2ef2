package org.tsagaan.web.api.recall;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Why a lot is frozen, or its freeze lifted. */
@Means("Why a lot is frozen, or its freeze lifted.")
public record HoldReason(
        @Means(value = "For the audit trail.", example = "投诉待查") @Size(max = 2000) String reason) {}
