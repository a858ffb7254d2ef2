/** The standards by which goods are judged, for everybody. */
@NullMarked
package org.tsagaan.web.page.standard;

import org.jspecify.annotations.NullMarked;
