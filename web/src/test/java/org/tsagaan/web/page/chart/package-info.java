/** Tests of what is drawn. */
@NullMarked
package org.tsagaan.web.page.chart;

import org.jspecify.annotations.NullMarked;
