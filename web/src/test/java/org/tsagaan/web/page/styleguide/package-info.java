/** Tests of the gallery. */
@NullMarked
package org.tsagaan.web.page.styleguide;

import org.jspecify.annotations.NullMarked;
