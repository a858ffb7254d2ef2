/** Starts the payment simulator and joins its parts. */
@NullMarked
package org.tsagaan.simulator;

import org.jspecify.annotations.NullMarked;
