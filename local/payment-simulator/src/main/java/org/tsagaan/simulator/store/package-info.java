/** Keeps every document durably: an append-only journal and an index of where each lies in it. */
@NullMarked
package org.tsagaan.simulator.store;

import org.jspecify.annotations.NullMarked;
