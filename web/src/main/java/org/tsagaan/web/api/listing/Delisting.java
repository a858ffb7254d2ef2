package org.tsagaan.web.api.listing;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Why an offer is taken off the shelf. */
@Means("Why an offer is taken off the shelf.")
public record Delisting(
        @Means(value = "For the audit trail.", example = "换包装") @Size(max = 300) String reason) {}
