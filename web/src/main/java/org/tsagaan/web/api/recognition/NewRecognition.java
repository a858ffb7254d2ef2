package org.tsagaan.web.api.recognition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tsagaan.web.api.Means;

/** A store or park to be recognised. */
@Means("A store that is to be a demonstration store, or a park that is to be a demonstration park.")
public record NewRecognition(
        @Means(value = "The store or park.", example = "1301")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long organisationId,
        @Means(value = "Number of the recognition, of no other.", example = "DEMO-SFD-012")
                @Size(max = 60)
                String number,
        @Means(value = "First day.", example = "2026-12-01") LocalDate validFrom,
        @Means(value = "Last day.", example = "2029-11-30") LocalDate validUntil) {}
