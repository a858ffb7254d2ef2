package org.tsagaan.web.api.standard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.DeclarationView;
import org.tsagaan.standard.FilingState;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** An edition of an enterprise standard as declared. */
@Means("An edition of an enterprise standard as its producer declared it.")
public record Declaration(
        @Means(value = "The standard.", example = "9201") long standardId,
        @Means(value = "The edition.", example = "9202") long editionId,
        @Means(value = "Code and year, as printed.", example = "Q/DEMO 0007S-2026") String code,
        @Means("Its title.") Named title,
        @Means(value = "Whose standard it is.", example = "1101") long producerId,
        @Means("What that producer is called.") Named producer,
        @Means(value = "First production date it applies to.", example = "2026-12-01")
                LocalDate effectiveFrom,
        @Means(value = "First production date it no longer applies to.", example = "2028-01-01")
                @Nullable LocalDate effectiveUntil,
        @Means(value = "The standard it is drawn up on.", example = "4301") long basisId,
        @Means(value = "The edition of that.", example = "DBS15/001.3-2017") String basis,
        @Means(value = "When it was declared.", example = "2026-11-30T06:00:00Z")
                Instant declaredAt,
        @Means(value = "How its filing stands.", example = "ASKED") FilingState filing,
        @Means(value = "Under which number it is filed.", example = "DEMO-F-0001")
                @Nullable String filingNumber,
        @Means(value = "Why its filing was returned.", example = "检验方法未写明")
                @Nullable String filingReason) {

    static Declaration of(DeclarationView d) {
        return new Declaration(
                d.standardId(),
                d.editionId(),
                d.fullCode(),
                new Named(d.titleZh(), d.titleEn()),
                d.producerId(),
                new Named(d.producerZh(), d.producerEn()),
                d.effectiveFrom(),
                d.effectiveUntil(),
                d.basisStandardId(),
                d.basisCode(),
                d.declaredAt(),
                d.filing(),
                d.filingNumber(),
                d.filingReason());
    }
}
