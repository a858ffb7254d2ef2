package org.tsagaan.web.api.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.licensing.AuthorisationKind;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A producer with its registrations and licences. */
@Means("A producer with its registrations and licences.")
public record HeldPapers(
        @Means(value = "The producer.", example = "1101") long producerId,
        @Means(value = "What kind of producer it is.", example = "FAMILY") ProducerKind kind,
        @Means("What it is called.") Named name,
        @Means(value = "Administrative division (GB/T 2260).", example = "152530") String division,
        @Means("All it ever held, those that hold first.") List<HeldPaper> authorisations) {

    /** A registration or licence. */
    @Means("A registration or licence.")
    public record HeldPaper(
            @Means(value = "The registration or licence.", example = "70300") long authorisationId,
            @Means(value = "Which of the two.", example = "WORKSHOP_REGISTRATION")
                    AuthorisationKind kind,
            @Means(value = "Its number.", example = "DEMO-152530-1") String number,
            @Means(value = "Who granted it.", example = "正蓝旗登记机关（示范）") String issuedBy,
            @Means(value = "First day of its validity.", example = "2025-09-26")
                    LocalDate validFrom,
            @Means(value = "Last day of its validity.", example = "2028-09-25")
                    LocalDate validUntil,
            @Means(value = "How it stands today.", example = "IN_FORCE") Standing standing,
            @Means(value = "Why it was changed last; may be empty.", example = "") String reason,
            @Means(value = "When it was changed last.", example = "2026-11-24T01:00:00Z")
                    Instant since) {

        static HeldPaper of(AuthorisationView a, LocalDate today) {
            return new HeldPaper(
                    a.id(),
                    a.kind(),
                    a.number(),
                    a.issuedBy(),
                    a.validFrom(),
                    a.validUntil(),
                    a.standing(today),
                    a.stateReason(),
                    a.stateSince());
        }
    }

    static HeldPapers of(ProducerView p, LocalDate today) {
        return new HeldPapers(
                p.id(),
                p.kind(),
                new Named(p.nameZh(), p.nameEn()),
                p.divisionCode(),
                p.authorisations().stream().map(a -> HeldPaper.of(a, today)).toList());
    }
}
