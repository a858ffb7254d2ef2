package org.tsagaan.web.api.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.RegisterEntry;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A line of the public register. */
@Means("A producer with its newest certificate.")
public record Registered(
        @Means(value = "The producer.", example = "1101") long producerId,
        @Means(value = "What kind of producer it is.", example = "FAMILY") ProducerKind kind,
        @Means("What it is called.") Named name,
        @Means(value = "Administrative division (GB/T 2260).", example = "152530") String division,
        @Means("What the division is called.") Named divisionName,
        @Means(value = "The certificate; absent without one.", example = "70300")
                @Nullable Long authorisationId,
        @Means(value = "Number of the certificate; absent without one.", example = "DEMO-152530-1")
                @Nullable String number,
        @Means(value = "Who granted it.", example = "正蓝旗登记机关（示范）") @Nullable String issuedBy,
        @Means(value = "First day of its validity.", example = "2025-09-26")
                @Nullable LocalDate validFrom,
        @Means(value = "Last day of its validity.", example = "2028-09-25")
                @Nullable LocalDate validUntil,
        @Means(value = "How it stands today.", example = "IN_FORCE") @Nullable Standing standing,
        @Means(value = "Codes of the categories it covers.", example = "[\"hurood\"]")
                List<String> categories) {

    static Registered of(RegisterEntry e) {
        return new Registered(
                e.producerId(),
                e.kind(),
                new Named(e.nameZh(), e.nameEn()),
                e.divisionCode(),
                new Named(e.divisionZh(), e.divisionEn()),
                e.authorisationId(),
                e.number(),
                e.issuedBy(),
                e.validFrom(),
                e.validUntil(),
                e.standing(),
                e.categories());
    }
}
