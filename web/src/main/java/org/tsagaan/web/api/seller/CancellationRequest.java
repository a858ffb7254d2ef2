package org.tsagaan.web.api.seller;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** That a part will not be sent. */
@Means("Why a part will not be sent.")
public record CancellationRequest(
        @Means(value = "For the audit trail, at most 300 characters.", example = "运输中断")
                @Size(max = 300)
                String reason) {}
