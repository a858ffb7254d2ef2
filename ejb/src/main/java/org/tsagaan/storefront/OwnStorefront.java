package org.tsagaan.storefront;

/**
 * A storefront as its seller keeps it.
 *
 * @param version to be named by an edit of what was read
 * @param slug its address in the market, for good
 * @param open whether it is open for business
 */
public record OwnStorefront(
        long id, int version, String slug, StorefrontTexts texts, boolean open) {}
