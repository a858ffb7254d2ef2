/** Knows what time it is and what falls due. */
@NullMarked
package org.tsagaan.simulator.time;

import org.jspecify.annotations.NullMarked;
