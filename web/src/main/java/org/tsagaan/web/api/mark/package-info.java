/** Marks that producers may use, in the API. */
@NullMarked
package org.tsagaan.web.api.mark;

import org.jspecify.annotations.NullMarked;
