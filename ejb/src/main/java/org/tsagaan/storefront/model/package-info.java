/** Storefronts and offers, and the rules of their prices. */
@NullMarked
package org.tsagaan.storefront.model;

import org.jspecify.annotations.NullMarked;
