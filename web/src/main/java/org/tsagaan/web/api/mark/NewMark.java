package org.tsagaan.web.api.mark;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkScope;
import org.tsagaan.mark.MarkScope.Reach;
import org.tsagaan.mark.MarkTerms;
import org.tsagaan.web.api.Means;

/** A mark to be granted. */
@Means("A mark to be granted to a producer or store.")
public record NewMark(
        @Means(value = "The producer or store.", example = "1101")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long producerId,
        @Means(value = "What kind of mark it is.", example = "GEOGRAPHICAL_INDICATION")
                MarkKind kind,
        @Means(value = "What it is called, in Chinese.", example = "锡林郭勒奶酪") @Size(max = 400)
                String nameZh,
        @Means(value = "The same in English.", example = "Xilingol cheese") @Size(max = 400)
                String nameEn,
        @Means(value = "Who lets it be used, or certified.", example = "示范地理标志机构") @Size(max = 400)
                String issuedBy,
        @Means(value = "Number of the grant.", example = "DEMO-GI-001") @Size(max = 400)
                String number,
        @Means(
                        value = "For what of the holder; a store holds marks as a whole.",
                        example = "CATEGORIES")
                Reach reach,
        @Means(value = "For CATEGORIES: their codes.", example = "hurood") @Size(max = 100)
                @Nullable List<String> categories,
        @Means(value = "For PRODUCTS: which of the producer's.", example = "2201") @Size(max = 200)
                @Nullable List<Long> products,
        @Means(value = "First day.", example = "2026-12-01") LocalDate validFrom,
        @Means(value = "Last day.", example = "2029-11-30") LocalDate validUntil) {

    MarkTerms terms() {
        return new MarkTerms(
                producerId, kind, nameZh, nameEn, issuedBy, number, scope(), validFrom, validUntil);
    }

    private MarkScope scope() {
        return switch (reach) {
            case PRODUCER -> new MarkScope.Whole();
            case CATEGORIES ->
                    new MarkScope.Categories(
                            categories == null ? Set.of() : Set.copyOf(categories));
            case PRODUCTS ->
                    new MarkScope.Products(products == null ? Set.of() : Set.copyOf(products));
        };
    }
}
