package org.tsagaan.web.api.storefront;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Why a storefront closes. */
@Means("Why a storefront closes.")
public record Closure(
        @Means(value = "For the audit trail.", example = "转场夏营地") @Size(max = 300) String reason) {}
