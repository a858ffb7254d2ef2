/** Storefronts of producers and demonstration stores: their offers, prices and stock per lot. */
@NullMarked
package org.tsagaan.storefront;

import org.jspecify.annotations.NullMarked;
