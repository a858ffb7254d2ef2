package org.tsagaan.web.api.delivery;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** The end of a restriction. */
@Means("Why a restriction of delivery is lifted.")
public record Lifting(
        @Means(value = "For everybody.", example = "该规定已废止") @Size(max = 300) String reason) {}
