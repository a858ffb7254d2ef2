package org.tsagaan.web.api.product;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.ProductNotes;
import org.tsagaan.web.api.Means;

/** How a product tastes and what is in it. */
@Means("How a product tastes, how firm it is, and what its label says is in 100 g.")
public record Notes(
        @Means(
                        value = "1 flows, 5 is as hard as a stone; absent where it has no meaning.",
                        example = "3")
                @Min(1)
                @Max(5)
                @Nullable Integer firmness,
        @Means(value = "How it tastes, in Chinese.", example = "微酸，奶香浓") @Size(max = 1000)
                String tasteZh,
        @Means(value = "The same in English.", example = "Faintly sour, milky") @Size(max = 1000)
                String tasteEn,
        @Means("In 100 g.") Nutrition nutrition) {

    /** What is in 100 g. */
    @Means("What the label says is in 100 g.")
    public record Nutrition(
            @Means(value = "Energy, in kilojoules.", example = "1380") @Min(0) @Max(4_000)
                    int energy,
            @Means(value = "Protein, in tenths of a gram.", example = "452") @Min(0) @Max(1_000)
                    int protein,
            @Means(value = "Fat, in tenths of a gram.", example = "120") @Min(0) @Max(1_000)
                    int fat,
            @Means(value = "Carbohydrate, in tenths of a gram.", example = "80") @Min(0) @Max(1_000)
                    int carbohydrate,
            @Means(value = "Sodium, in milligrams.", example = "90") @Min(0) @Max(40_000)
                    int sodium) {}

    static Notes of(ProductNotes said) {
        ProductNotes.Nutrition n = said.nutrition();
        return new Notes(
                said.firmness(),
                said.tasteZh(),
                said.tasteEn(),
                new Nutrition(n.energy(), n.protein(), n.fat(), n.carbohydrate(), n.sodium()));
    }

    ProductNotes said() {
        return new ProductNotes(
                firmness,
                tasteZh,
                tasteEn,
                new ProductNotes.Nutrition(
                        nutrition.energy(),
                        nutrition.protein(),
                        nutrition.fat(),
                        nutrition.carbohydrate(),
                        nutrition.sodium()));
    }
}
