/** Carts: what a shopper means to buy. */
@NullMarked
package org.tsagaan.web.api.cart;

import org.jspecify.annotations.NullMarked;
