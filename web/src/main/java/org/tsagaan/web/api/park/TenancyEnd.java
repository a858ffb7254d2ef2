package org.tsagaan.web.api.park;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Why a tenancy ends. */
@Means("Why a tenancy ends.")
public record TenancyEnd(
        @Means(value = "For the producer and the audit trail.", example = "搬离园区") @Size(max = 500)
                String reason) {}
