/** The components of the search server's analysis plugin, each named {@code tsagaan_…}. */
@NullMarked
package org.tsagaan.analysis;

import org.jspecify.annotations.NullMarked;
