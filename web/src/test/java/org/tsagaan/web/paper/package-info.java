/** Proves that papers say what they must, the same each time. */
@NullMarked
package org.tsagaan.web.paper;

import org.jspecify.annotations.NullMarked;
