package org.tsagaan.web.api.park;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.tsagaan.web.api.Means;

/** Somebody who works in a park. */
@Means("A producer that works in the park, as it did before parks were on record.")
public record NewTenant(
        @Means(value = "A park's tenant, of /register.", example = "1108")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long producerId) {}
