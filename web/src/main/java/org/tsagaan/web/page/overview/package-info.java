/** The desk of those who oversee: their divisions in figures, each a chart with its table. */
@NullMarked
package org.tsagaan.web.page.overview;

import org.jspecify.annotations.NullMarked;
