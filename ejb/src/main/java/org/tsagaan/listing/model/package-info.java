/** When an offer can be found, as a pure rule over the gate's answers. */
@NullMarked
package org.tsagaan.listing.model;

import org.jspecify.annotations.NullMarked;
