/**
 * The gate: whether a lot may be sold, by whom, where and until when, with every reason when not.
 */
@NullMarked
package org.tsagaan.sellability;

import org.jspecify.annotations.NullMarked;
