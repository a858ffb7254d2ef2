/**
 * Demonstration data: a past year of the market, lived through its own services at the first start.
 * Knows all rooms; none knows it.
 */
@NullMarked
package org.tsagaan.demonstration;

import org.jspecify.annotations.NullMarked;
