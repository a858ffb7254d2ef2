/** The order and its fulfilments: their states, lines and allocations. */
@NullMarked
package org.tsagaan.order.model;

import org.jspecify.annotations.NullMarked;
