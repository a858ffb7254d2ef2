/** Provinces that take no goods of a kind of producer, in the API. */
@NullMarked
package org.tsagaan.web.api.delivery;

import org.jspecify.annotations.NullMarked;
