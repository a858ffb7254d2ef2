/** Lots, and what a lot must say of itself. */
@NullMarked
package org.tsagaan.traceability.model;

import org.jspecify.annotations.NullMarked;
