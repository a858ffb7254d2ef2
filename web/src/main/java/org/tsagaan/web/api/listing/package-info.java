/** A seller's own offers, in the API. */
@NullMarked
package org.tsagaan.web.api.listing;

import org.jspecify.annotations.NullMarked;
