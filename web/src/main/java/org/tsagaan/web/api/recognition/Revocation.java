package org.tsagaan.web.api.recognition;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** The end of a recognition. */
@Means("Why a recognition is revoked.")
public record Revocation(
        @Means(value = "For everybody.", example = "不再符合示范店条件") @Size(max = 500) String reason) {}
