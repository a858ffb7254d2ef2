package org.tsagaan.web.api.laboratory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.web.api.Means;

/** A laboratory to be registered. */
@Means("An organisation that is to be registered as a laboratory.")
public record NewLaboratory(
        @Means(value = "An organisation of kind LABORATORY.", example = "6107")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long organisationId,
        @Means(value = "Whose it is.", example = "THIRD_PARTY") LaboratoryKind kind) {}
