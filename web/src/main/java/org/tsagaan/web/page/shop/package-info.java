/** What a shopper walks through: home, search, product, cart, checkout, order. */
@NullMarked
package org.tsagaan.web.page.shop;

import org.jspecify.annotations.NullMarked;
