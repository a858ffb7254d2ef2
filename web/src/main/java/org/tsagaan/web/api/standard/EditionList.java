package org.tsagaan.web.api.standard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.EditionView;
import org.tsagaan.web.api.Means;

/** The editions of a standard. */
@Means("The editions of a standard; the production date of a lot decides which applies to it.")
public record EditionList(@Means("Newest first.") List<EditionRow> items) {

    /** One of them. */
    @Means("An edition of a standard.")
    public record EditionRow(
            @Means(value = "The edition.", example = "4302") long editionId,
            @Means(value = "Code and year of the standard.", example = "DBS15/001.3-2017")
                    String code,
            @Means(value = "First production date it applies to.", example = "2017-11-01")
                    LocalDate effectiveFrom,
            @Means(value = "First production date it no longer applies to.", example = "2026-03-01")
                    @Nullable LocalDate effectiveUntil) {

        static EditionRow of(EditionView e) {
            return new EditionRow(e.id(), e.fullCode(), e.effectiveFrom(), e.effectiveUntil());
        }
    }

    static EditionList of(List<EditionView> editions) {
        return new EditionList(editions.stream().map(EditionRow::of).toList());
    }
}
