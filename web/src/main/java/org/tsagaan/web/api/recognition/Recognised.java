package org.tsagaan.web.api.recognition;

import java.time.LocalDate;
import org.tsagaan.licensing.GrantedRecognition;
import org.tsagaan.licensing.RecognitionKind;
import org.tsagaan.licensing.RecognitionView;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A recognition of a store or park. */
@Means("A recognition of a store or park.")
public record Recognised(
        @Means(value = "The recognition.", example = "7601") long recognitionId,
        @Means(value = "As what.", example = "DEMONSTRATION_STORE") RecognitionKind kind,
        @Means(value = "Its holder.", example = "1301") long organisationId,
        @Means("What the holder is called.") Named organisation,
        @Means(value = "Its number.", example = "DEMO-SFD-012") String number,
        @Means(value = "First day.", example = "2026-12-01") LocalDate validFrom,
        @Means(value = "Last day.", example = "2029-11-30") LocalDate validUntil,
        @Means(value = "How it stands today.", example = "IN_FORCE") Standing standing,
        @Means(value = "Why it was revoked; empty when it was not.", example = "")
                String revocationReason) {

    static Recognised of(GrantedRecognition granted, LocalDate today) {
        RecognitionView r = granted.recognition();
        return new Recognised(
                r.id(),
                r.kind(),
                r.organisationId(),
                new Named(granted.nameZh(), granted.nameEn()),
                r.number(),
                r.validFrom(),
                r.validUntil(),
                r.standing(today),
                r.stateReason());
    }
}
