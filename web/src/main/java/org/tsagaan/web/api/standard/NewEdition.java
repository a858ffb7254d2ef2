package org.tsagaan.web.api.standard;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.standard.EditionPublication;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.TypedItems;
import org.tsagaan.web.api.Means;

/** An edition to be entered. */
@Means("An edition of a standard to be entered in the registry.")
public record NewEdition(
        @Means(value = "Its year or number.", example = "2026") @Size(max = 60) String edition,
        @Means(value = "First production date it applies to.", example = "2026-12-01")
                LocalDate effectiveFrom,
        @Means(value = "First production date it no longer applies to.", example = "2030-01-01")
                @Nullable LocalDate effectiveUntil,
        @Means("What it demands.") @Size(max = 200) List<NewItem> items) {

    Outcome<EditionPublication> of(long standardId) {
        return switch (TypedItems.read(items.stream().map(NewItem::typed).toList())) {
            case Outcome.Done<List<ItemDefinition>>(var read) ->
                    Outcome.done(
                            new EditionPublication(
                                    standardId, edition, effectiveFrom, effectiveUntil, read));
            case Outcome.Refused<List<ItemDefinition>>(var reasons) -> Outcome.refused(reasons);
        };
    }
}
