package org.tsagaan.web.api.park;

import org.tsagaan.web.api.Means;

/** The laboratory of a park. */
@Means("The laboratory that is the park's own from now on.")
public record LaboratoryChoice(
        @Means(value = "A laboratory of kind PARK.", example = "6107") long laboratoryId) {}
