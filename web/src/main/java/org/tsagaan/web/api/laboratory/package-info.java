/** Laboratories and what they are accredited for, in the API. */
@NullMarked
package org.tsagaan.web.api.laboratory;

import org.jspecify.annotations.NullMarked;
