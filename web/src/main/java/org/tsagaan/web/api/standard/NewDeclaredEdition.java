package org.tsagaan.web.api.standard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.standard.DeclaredEdition;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.TypedItems;
import org.tsagaan.web.api.Means;

/** An edition to be declared. */
@Means("An edition of an enterprise standard to be declared.")
public record NewDeclaredEdition(
        @Means(value = "Its year or number.", example = "2026") @Size(max = 60) String edition,
        @Means(
                        value = "First production date it applies to; today or later.",
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

    Outcome<DeclaredEdition> read() {
        return switch (TypedItems.read(items.stream().map(NewItem::typed).toList())) {
            case Outcome.Done<List<ItemDefinition>>(var read) ->
                    Outcome.done(
                            new DeclaredEdition(edition, effectiveFrom, basis, read, askFiling));
            case Outcome.Refused<List<ItemDefinition>>(var reasons) -> Outcome.refused(reasons);
        };
    }
}
