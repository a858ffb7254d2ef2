/**
 * Charts drawn on the server as SVG. They need no script, follow the colours of the page by its
 * style sheet, and say with text and pattern what they say with colour.
 */
@NullMarked
package org.tsagaan.web.page.chart;

import org.jspecify.annotations.NullMarked;
