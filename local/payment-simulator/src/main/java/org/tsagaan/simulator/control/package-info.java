/** Takes orders from tests: faults, webhook modes, forged events, the clock. */
@NullMarked
package org.tsagaan.simulator.control;

import org.jspecify.annotations.NullMarked;
