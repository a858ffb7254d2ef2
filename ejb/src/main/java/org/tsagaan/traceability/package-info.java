/** Lots: what was made when, of which milk, and what the code on the package answers. */
@NullMarked
package org.tsagaan.traceability;

import org.jspecify.annotations.NullMarked;
