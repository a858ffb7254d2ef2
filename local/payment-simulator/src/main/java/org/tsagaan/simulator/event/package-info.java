/** Tells the market what happened: events, signatures, deliveries and their retries. */
@NullMarked
package org.tsagaan.simulator.event;

import org.jspecify.annotations.NullMarked;
