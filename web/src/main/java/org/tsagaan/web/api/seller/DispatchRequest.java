package org.tsagaan.web.api.seller;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** That a part leaves. */
@Means("With whom a part leaves.")
public record DispatchRequest(
        @Means(value = "The carrier, at most 80 characters.", example = "顺丰") @Size(max = 200)
                String carrier,
        @Means(value = "The tracking number, at most 80 characters.", example = "SF1234567890")
                @Size(max = 200)
                String tracking) {}
