package org.tsagaan.web.api.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.InspectionAsked;
import org.tsagaan.inspection.Payer;
import org.tsagaan.web.api.Means;

/** What is asked of a laboratory. */
@Means("An inspection to be asked for.")
public record NewInspection(
        @Means(value = "By which laboratory; see its lot's proposals.", example = "1301")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long laboratoryId,
        @Means(value = "Who pays.", example = "PUBLIC") Payer payer,
        @Means(
                        value =
                                "The failed report that is to be tested again; absent for a first"
                                        + " inspection.",
                        example = "40231")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                @Nullable Long retestOf) {

    InspectionAsked of(long lotId) {
        return new InspectionAsked(lotId, laboratoryId, payer, retestOf);
    }
}
