package org.tsagaan.catalog.model;

import org.tsagaan.catalog.ProductNotes;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;

/** What a producer may say of firmness, taste and nutrition. */
public final class NotesPolicy {

    /** Kilojoules in 100 g. */
    public static final int MOST_ENERGY = 4_000;

    /** Milligrams in 100 g. */
    public static final int MOST_SODIUM = 40_000;

    private static final int LONGEST_ZH = 200;
    private static final int LONGEST_EN = 300;
    private static final int ALL_OF_IT = 1_000;

    private NotesPolicy() {}

    /**
     * Everything that is wrong with it.
     *
     * @param state where the product stands of which it is said
     */
    public static Refusals against(ProductNotes said, ProductState state) {
        Integer firmness = said.firmness();
        return new Refusals()
                .unless(state.isDescribed(), Refusal.of("catalog.described_no_more"))
                .needsText("tasteZh", said.tasteZh(), LONGEST_ZH)
                .needsText("tasteEn", said.tasteEn(), LONGEST_EN)
                .unless(
                        firmness == null || (firmness >= 1 && firmness <= ProductNotes.HARDEST),
                        Refusal.of("catalog.firmness", ProductNotes.HARDEST).about("firmness"))
                .unless(
                        isPossible(said.nutrition()),
                        Refusal.of("catalog.nutrition").about("nutrition"));
    }

    /** Nothing is less than nothing, and what is in 100 g weighs no more than that. */
    private static boolean isPossible(ProductNotes.Nutrition n) {
        int least =
                Math.min(
                        Math.min(n.protein(), n.fat()),
                        Math.min(n.carbohydrate(), Math.min(n.energy(), n.sodium())));
        return least >= 0
                && (long) n.protein() + n.fat() + n.carbohydrate() <= ALL_OF_IT
                && n.energy() <= MOST_ENERGY
                && n.sodium() <= MOST_SODIUM;
    }
}
