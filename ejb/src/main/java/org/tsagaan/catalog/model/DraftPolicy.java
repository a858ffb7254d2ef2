package org.tsagaan.catalog.model;

import java.util.List;
import java.util.regex.Pattern;
import org.tsagaan.catalog.ProductDraft;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;

/** What a product must say of itself. */
public final class DraftPolicy {

    /** Grams that a unit may hold. */
    public static final int HEAVIEST = 50_000;

    /** Days that a product may keep. */
    public static final int LONGEST_LIFE = 1825;

    private static final Pattern PICTURE = Pattern.compile("[A-Za-z0-9_./-]{0,200}");

    private DraftPolicy() {}

    /** All that is wrong with the description in itself. */
    public static List<Refusal> against(ProductDraft draft) {
        return new Refusals()
                .unless(
                        Gtin.parse(draft.gtin()).isPresent(),
                        noGtin(draft.gtin()).about("gtin").because(Grounds.NOTICE_MEASURE_9))
                .needsText("nameZh", draft.names().zh(), 120)
                .needsText("nameEn", draft.names().en(), 160)
                .noLonger("nameMn", draft.names().mn(), 200)
                .noLonger("descriptionZh", draft.descriptionZh(), 4000)
                .noLonger("descriptionEn", draft.descriptionEn(), 4000)
                .unless(
                        isBetween(1, draft.netContentGrams(), HEAVIEST),
                        Refusal.of("input.out_of_range", 1, HEAVIEST).about("netContentGrams"))
                .unless(
                        isBetween(1, draft.shelfLifeDays(), LONGEST_LIFE),
                        Refusal.of("input.out_of_range", 1, LONGEST_LIFE).about("shelfLifeDays"))
                .unless(
                        PICTURE.matcher(draft.picture()).matches(),
                        Refusal.of("catalog.not_a_picture").about("picture"))
                .reasons();
    }

    /** Who mistyped one digit is told what the last would be. */
    private static Refusal noGtin(String typed) {
        return Gtin.mended(typed)
                .map(Gtin::digits)
                .map(right -> Refusal.of("catalog.check_digit", typed, right.substring(12), right))
                .orElseGet(() -> Refusal.of("catalog.not_a_gtin", typed, "9520000100018"));
    }

    private static boolean isBetween(int least, int value, int most) {
        return least <= value && value <= most;
    }
}
