package org.tsagaan.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a producer says of a product besides its description.
 *
 * @param firmness 1 flows, 5 is as hard as a stone; null where it has no meaning
 * @param tasteZh how it tastes, in Chinese
 * @param tasteEn how it tastes, in English
 */
public record ProductNotes(
        @Nullable Integer firmness, String tasteZh, String tasteEn, Nutrition nutrition) {

    /** The hardest. */
    public static final int HARDEST = 5;

    /**
     * What the label says is in 100 g.
     *
     * @param energy kilojoules
     * @param protein tenths of a gram
     * @param fat tenths of a gram
     * @param carbohydrate tenths of a gram
     * @param sodium milligrams
     */
    public record Nutrition(int energy, int protein, int fat, int carbohydrate, int sodium) {}
}
