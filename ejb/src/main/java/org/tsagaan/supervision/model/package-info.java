/** How days become the bands of a term. */
@NullMarked
package org.tsagaan.supervision.model;

import org.jspecify.annotations.NullMarked;
