/** Turns a cart into an order. */
@NullMarked
package org.tsagaan.web.api.checkout;

import org.jspecify.annotations.NullMarked;
