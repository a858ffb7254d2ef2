package org.tsagaan.storefront;

/**
 * What is needed to open a storefront.
 *
 * @param organisationId the producer or store that sells in it
 * @param slug its address in the market: lower-case letters, digits and single hyphens
 */
public record StorefrontOpening(
        long organisationId,
        Kind kind,
        String slug,
        String nameZh,
        String nameEn,
        String storyZh,
        String storyEn) {

    /** Whose storefront it is. */
    public enum Kind {
        PRODUCER,
        DEMONSTRATION_STORE
    }
}
