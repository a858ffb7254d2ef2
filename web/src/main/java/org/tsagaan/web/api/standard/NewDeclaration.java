package org.tsagaan.web.api.standard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.standard.DeclaredEdition;
import org.tsagaan.standard.DeclaredStandard;
import org.tsagaan.web.api.Means;

/** An enterprise standard to be declared. */
@Means("An enterprise standard that its producer declares publicly, with its first edition.")
public record NewDeclaration(
        @Means(value = "Its number without the year.", example = "Q/DEMO 0007S") @Size(max = 200)
                String code,
        @Means(value = "Its Chinese title.", example = "企业标准 奶豆腐") @Size(max = 600) String titleZh,
        @Means(value = "Its English title.", example = "Enterprise standard: milk tofu")
                @Size(max = 600)
                String titleEn,
        @Means(value = "Year or number of its first edition.", example = "2026") @Size(max = 60)
                String edition,
        @Means(
                        value = "First production date that applies to; today or later.",
                        example = "2026-12-01")
                LocalDate effectiveFrom,
        @Means(
                        value =
                                "The national or local standard it is drawn up on; it may be laxer"
                                        + " in none of that one's mandatory items.",
                        example = "4301")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long basis,
        @Means(value = "Whether the regulator shall file it, too.", example = "true")
                boolean askFiling,
        @Means("What it demands.") @Size(max = 200) List<NewItem> items) {

    Outcome<DeclaredStandard> of(long producerId) {
        return switch (new NewDeclaredEdition(edition, effectiveFrom, basis, askFiling, items)
                .read()) {
            case Outcome.Done<DeclaredEdition>(var first) ->
                    Outcome.done(new DeclaredStandard(producerId, code, titleZh, titleEn, first));
            case Outcome.Refused<DeclaredEdition>(var reasons) -> Outcome.refused(reasons);
        };
    }
}
