package org.tsagaan.web.api.storefront;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** What a seller tells. */
@Means("What a seller tells in a storefront, for everybody to read.")
public record NewsRequest(
        @Means(value = "At most 1,000 characters.", example = "新到的奶皮子。") @Size(max = 1000)
                String text) {}
