package org.tsagaan.web.api.laboratory;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Why the authority decides so. */
@Means("Why an accreditation is suspended, reinstated or withdrawn.")
public record AccreditationDecision(
        @Means(value = "For everybody.", example = "设备未按期校准") @Size(max = 500) String reason) {}
