/** Carts and orders in the database, and the timers that end what nobody ends. */
@NullMarked
package org.tsagaan.order.adapter;

import org.jspecify.annotations.NullMarked;
