/** Tells all that is known of an offer: product, producer, lots and their reports. */
@NullMarked
package org.tsagaan.web.api.offer;

import org.jspecify.annotations.NullMarked;
