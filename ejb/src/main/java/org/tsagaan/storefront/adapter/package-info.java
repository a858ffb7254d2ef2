/** Storefronts, offers and the stock ledger in the database. */
@NullMarked
package org.tsagaan.storefront.adapter;

import org.jspecify.annotations.NullMarked;
