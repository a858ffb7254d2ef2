/** The rule itself: a pure function from facts to sellability. */
@NullMarked
package org.tsagaan.sellability.model;

import org.jspecify.annotations.NullMarked;
