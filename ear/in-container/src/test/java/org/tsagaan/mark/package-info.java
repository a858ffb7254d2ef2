/** Marks of producers in the real container. */
@NullMarked
package org.tsagaan.mark;

import org.jspecify.annotations.NullMarked;
