/** Storefronts: what anybody sees of them, and how their sellers keep them. */
@NullMarked
package org.tsagaan.web.api.storefront;

import org.jspecify.annotations.NullMarked;
