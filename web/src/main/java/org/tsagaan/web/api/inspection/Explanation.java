package org.tsagaan.web.api.inspection;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Why something is not as was asked. */
@Means("Why somebody does this.")
public record Explanation(
        @Means(value = "For those concerned and the audit trail.", example = "样品封条破损")
                @Size(max = 1000)
                String reason) {}
