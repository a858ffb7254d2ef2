package org.tsagaan.web.api.laboratory;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.tsagaan.inspection.AccreditationGrant;
import org.tsagaan.web.api.Means;

/** An accreditation to be entered. */
@Means("An accreditation to be entered.")
public record NewAccreditation(
        @Means(value = "Number of the certificate, of no other.", example = "DEMO-CMA-L9")
                @Size(max = 60)
                String number,
        @Means(value = "First day.", example = "2026-12-01") LocalDate validFrom,
        @Means(value = "Last day.", example = "2029-11-30") LocalDate validUntil,
        @Means(value = "Codes of the items it covers, as standards name them.", example = "lead")
                @Size(max = 200)
                List<@Size(max = 60) String> itemCodes) {

    AccreditationGrant of(long laboratoryId) {
        return new AccreditationGrant(
                laboratoryId, number, validFrom, validUntil, new HashSet<>(itemCodes));
    }
}
