package org.tsagaan.web.api.standard;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.standard.EditionPublication;
import org.tsagaan.standard.StandardKind;
import org.tsagaan.standard.StandardPublication;
import org.tsagaan.web.api.Means;

/** A standard to be entered. */
@Means("A national, local or group standard to be entered, with its first edition.")
public record NewStandard(
        @Means(value = "Its number without the year.", example = "T/DEMO 009") @Size(max = 200)
                String code,
        @Means(value = "Who sets it; not ENTERPRISE.", example = "GROUP") StandardKind kind,
        @Means(value = "Its Chinese title.", example = "团体标准 奶豆腐") @Size(max = 600) String titleZh,
        @Means(value = "Its English title.", example = "Group standard: milk tofu") @Size(max = 600)
                String titleEn,
        @Means(value = "Who issued it; of a group standard the association.", example = "示范奶制品协会")
                @Size(max = 200)
                @Nullable String issuer,
        @Means(value = "Year or number of its first edition.", example = "2026") @Size(max = 60)
                String edition,
        @Means(value = "First production date that applies to.", example = "2026-12-01")
                LocalDate effectiveFrom,
        @Means(value = "First production date it no longer applies to.", example = "2030-01-01")
                @Nullable LocalDate effectiveUntil,
        @Means("What it demands.") @Size(max = 200) List<NewItem> items) {

    StandardPublication publication() {
        return new StandardPublication(
                code, kind, titleZh, titleEn, Objects.requireNonNullElse(issuer, ""));
    }

    Outcome<EditionPublication> first() {
        return new NewEdition(edition, effectiveFrom, effectiveUntil, items).of(0);
    }
}
