package org.tsagaan.web.api.park;

import org.tsagaan.web.api.Means;

/** Somebody who works in a park. */
@Means("A producer that works in the park, as it did before parks were on record.")
public record NewTenant(
        @Means(value = "A park's tenant, of /register.", example = "1108") long producerId) {}
