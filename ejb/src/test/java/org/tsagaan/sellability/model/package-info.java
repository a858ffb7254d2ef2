/** The gate's rule, proven without a database: every reason, every boundary, every end by clock. */
@NullMarked
package org.tsagaan.sellability.model;

import org.jspecify.annotations.NullMarked;
