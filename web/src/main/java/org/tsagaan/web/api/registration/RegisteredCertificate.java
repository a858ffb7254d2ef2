package org.tsagaan.web.api.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.AuthorisationKind;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A certificate as it hangs on the wall, and how it stands today. */
@Means("A registration or licence as its certificate says it, and how it stands today.")
public record RegisteredCertificate(
        @Means(value = "The registration or licence.", example = "70300") long authorisationId,
        @Means(value = "Which of the two.", example = "WORKSHOP_REGISTRATION")
                AuthorisationKind kind,
        @Means(value = "Its number.", example = "DEMO-152530-1") String number,
        @Means(value = "Who granted it.", example = "正蓝旗登记机关（示范）") String issuedBy,
        @Means(value = "First day of its validity.", example = "2025-09-26") LocalDate validFrom,
        @Means(value = "Last day of its validity.", example = "2028-09-25") LocalDate validUntil,
        @Means(value = "How it stands today.", example = "IN_FORCE") Standing standing,
        @Means(value = "Why it no longer stands as granted; may be empty.", example = "")
                String reason,
        @Means(value = "Codes of the categories it covers.", example = "hurood")
                List<String> categories,
        @Means(value = "Its holder.", example = "1101") long producerId,
        @Means(value = "What kind of producer that is.", example = "FAMILY")
                ProducerKind producerKind,
        @Means("What it is called.") Named producer,
        @Means(value = "Unified social credit code (GB 32100).", example = "92152528MA0DEM0134")
                @Nullable String creditCode,
        @Means(value = "Administrative division (GB/T 2260).", example = "152530") String division,
        @Means("What the division is called.") Named divisionName,
        @Means(value = "Its address.", example = "正蓝旗上都镇") String address,
        @Means(
                        value = "Where the code on the paper certificate leads.",
                        example = "https://tsagaan.example/register/1101/certificates/70300")
                String page) {

    static RegisteredCertificate of(
            ProducerView p, AuthorisationView a, LocalDate today, String page) {
        return new RegisteredCertificate(
                a.id(),
                a.kind(),
                a.number(),
                a.issuedBy(),
                a.validFrom(),
                a.validUntil(),
                a.standing(today),
                a.stateReason(),
                a.categories(),
                p.id(),
                p.kind(),
                new Named(p.nameZh(), p.nameEn()),
                p.creditCode(),
                p.divisionCode(),
                new Named(p.divisionZh(), p.divisionEn()),
                p.address(),
                page);
    }
}
