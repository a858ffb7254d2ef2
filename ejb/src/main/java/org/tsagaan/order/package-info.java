/**
 * Carts, checkout, orders and their fulfilments: from what a buyer wants to what a seller sends.
 */
@NullMarked
package org.tsagaan.order;

import org.jspecify.annotations.NullMarked;
