package org.tsagaan.web.api.registration;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tsagaan.licensing.Approval;
import org.tsagaan.web.api.Means;

/** What is written on the certificate. */
@Means("What is written on the certificate.")
public record Certificate(
        @Means(value = "Its number.", example = "DJ152530-2026-70101") @Size(max = 60)
                String number,
        @Means(value = "The authority.", example = "正蓝旗登记机关（示范）") @Size(max = 120) String issuedBy,
        @Means(value = "First day.", example = "2026-11-24") LocalDate validFrom,
        @Means(value = "Last day.", example = "2029-11-23") LocalDate validUntil) {

    Approval approval() {
        return new Approval(number, issuedBy, validFrom, validUntil);
    }
}
