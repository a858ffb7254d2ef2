package org.tsagaan.storefront.model;

import java.util.List;
import java.util.regex.Pattern;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.storefront.StorefrontTexts;

/** What the address and the texts of a storefront must be like; the database holds the same. */
public final class StorefrontPolicy {

    /** Characters of an address at most. */
    public static final int LONGEST_SLUG = 60;

    /** Characters of a name at most. */
    public static final int LONGEST_NAME = 100;

    /** Characters of a story at most. */
    public static final int LONGEST_STORY = 4_000;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private StorefrontPolicy() {}

    /** Refuses what can be no address: lower-case letters, digits and single hyphens. */
    public static List<Refusal> againstSlug(String slug) {
        return new Refusals()
                .unless(
                        slug.length() <= LONGEST_SLUG && SLUG.matcher(slug).matches(),
                        Refusal.of("storefront.slug_invalid", slug).about("slug"))
                .reasons();
    }

    /** Refuses a storefront without a name, and what is too long to be read. */
    public static List<Refusal> againstTexts(StorefrontTexts texts) {
        return new Refusals()
                .needsText("nameZh", texts.nameZh(), LONGEST_NAME)
                .needsText("nameEn", texts.nameEn(), LONGEST_NAME)
                .noLonger("storyZh", texts.storyZh(), LONGEST_STORY)
                .noLonger("storyEn", texts.storyEn(), LONGEST_STORY)
                .reasons();
    }
}
