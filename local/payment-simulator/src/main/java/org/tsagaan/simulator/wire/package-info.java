/** Speaks the wire format: form bodies in, checked parameters, JSON answers and refusals out. */
@NullMarked
package org.tsagaan.simulator.wire;

import org.jspecify.annotations.NullMarked;
