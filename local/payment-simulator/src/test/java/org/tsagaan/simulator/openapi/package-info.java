/** Knows the provider's published description of its API, and checks what is said against it. */
@NullMarked
package org.tsagaan.simulator.openapi;

import org.jspecify.annotations.NullMarked;
