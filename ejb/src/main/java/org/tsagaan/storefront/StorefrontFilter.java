package org.tsagaan.storefront;

import java.util.Optional;

/**
 * What of the directory of storefronts is asked for.
 *
 * @param divisionCode that division, or all within it when it is a league or city; empty for all
 * @param kind only those of that kind
 */
public record StorefrontFilter(String divisionCode, Optional<StorefrontOpening.Kind> kind) {

    public static final StorefrontFilter ALL = new StorefrontFilter("", Optional.empty());
}
