package org.tsagaan.web.api.standard;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Under which number an edition is filed. */
@Means("Under which number a declared edition is filed.")
public record FilingNumber(
        @Means(value = "The number.", example = "DEMO-F-0001") @Size(max = 200) String number) {}
