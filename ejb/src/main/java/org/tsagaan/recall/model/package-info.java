/** Holds and their kinds. */
@NullMarked
package org.tsagaan.recall.model;

import org.jspecify.annotations.NullMarked;
