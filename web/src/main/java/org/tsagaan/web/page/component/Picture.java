package org.tsagaan.web.page.component;

import java.util.Locale;
import java.util.Set;

/**
 * Our own illustration of a product of a category. Two products of a category that look alike would
 * be taken for one, so the seed picks one of three arrangements, the same every time.
 *
 * @param category the code of the category, in any case, with hyphens or underscores
 * @param seed what tells products apart, such as the GTIN
 */
public record Picture(String category, String seed) {
    private static final int ARRANGEMENTS = 3;
    private static final Set<String> DRAWN =
            Set.of(
                    "hurood",
                    "urum",
                    "jokh",
                    "bislag",
                    "chura",
                    "aaruul",
                    "chigee",
                    "shar-tos",
                    "suutei-tsai");

    /** What is shown beside links to pages of no product. */
    public static final String SHARED = "illustrations/white-food.jpg";

    /** The asset's name, for {@code page.asset}. */
    public String asset() {
        return drawing() + ".svg";
    }

    /** The same as JPEG, 600 by 600: who shows links to a page, draws no SVG. */
    public String shared() {
        return drawing() + ".jpg";
    }

    private String drawing() {
        var name = category.toLowerCase(Locale.ROOT).replace('_', '-');
        int arrangement = Math.floorMod(seed.hashCode(), ARRANGEMENTS) + 1;
        return DRAWN.contains(name)
                ? "illustrations/" + name + "-" + arrangement
                : "illustrations/white-food";
    }
}
