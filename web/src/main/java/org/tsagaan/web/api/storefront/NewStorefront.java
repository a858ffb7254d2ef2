package org.tsagaan.web.api.storefront;

import jakarta.validation.constraints.Size;
import org.tsagaan.storefront.StorefrontTexts;
import org.tsagaan.web.api.Means;

/** A storefront to be opened. */
@Means("A storefront to be opened.")
public record NewStorefront(
        @Means(
                        value =
                                "Its address in the market, for good: lower-case letters, digits"
                                        + " and single hyphens.",
                        example = "seven-springs")
                @Size(max = 60)
                String slug,
        @Means(value = "Its name in Chinese.", example = "七眼泉奶食坊") @Size(max = 100) String nameZh,
        @Means(value = "Its name in English.", example = "Seven Springs") @Size(max = 100)
                String nameEn,
        @Means(
                        value =
                                "Its story in Chinese; empty for none: then a producer's is what"
                                        + " its application said of its milk.",
                        example = "三代人在七眼泉边做奶豆腐。")
                @Size(max = 4000)
                String storyZh,
        @Means(
                        value = "Its story in English; empty for none.",
                        example = "Three generations have made white food by the seven springs.")
                @Size(max = 4000)
                String storyEn) {

    StorefrontTexts texts() {
        return new StorefrontTexts(nameZh, nameEn, storyZh, storyEn);
    }
}
