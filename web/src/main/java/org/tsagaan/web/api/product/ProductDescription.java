package org.tsagaan.web.api.product;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.ProductDraft;
import org.tsagaan.catalog.Storage;
import org.tsagaan.web.api.Means;

/** What a producer says of a product. */
@Means("What a producer says of a product, until it is approved.")
public record ProductDescription(
        @Means(
                        value = "GTIN-13; a GTIN-14 with a leading zero is the same.",
                        example = "9520000100018")
                @Size(max = 60)
                String gtin,
        @Means(value = "Code of its category.", example = "hurood") @Size(max = 40)
                String categoryCode,
        @Means(value = "The standard it executes.", example = "4301")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long standardId,
        @Means(value = "Chinese name.", example = "锡林郭勒奶豆腐") @Size(max = 400) String nameZh,
        @Means(value = "English name.", example = "Xilingol hurood") @Size(max = 400) String nameEn,
        @Means(value = "Name in traditional Mongolian.", example = "ᠬᠤᠷᠤᠳ") @Size(max = 400)
                @Nullable String nameMn,
        @Means(value = "Chinese description.", example = "手工奶豆腐") @Size(max = 4000)
                @Nullable String descriptionZh,
        @Means(value = "English description.", example = "Milk tofu by hand") @Size(max = 4000)
                @Nullable String descriptionEn,
        @Means(value = "Net content of a unit, in grams.", example = "500") @Min(1) @Max(50_000)
                int netContentGrams,
        @Means(value = "How it is to be kept.", example = "CHILLED") Storage storage,
        @Means(value = "Days from production to the last day of sale.", example = "45")
                @Min(1)
                @Max(1825)
                int shelfLifeDays,
        @Means(value = "Path of its picture.", example = "hurood.svg") @Size(max = 400)
                @Nullable String picture) {

    ProductDraft of(long producerId) {
        return new ProductDraft(
                producerId,
                gtin,
                categoryCode,
                standardId,
                new ProductDraft.Names(nameZh, nameEn, text(nameMn)),
                text(descriptionZh),
                text(descriptionEn),
                netContentGrams,
                storage,
                shelfLifeDays,
                text(picture));
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
