/** Lots: whether they may be sold, where, and else what is in the way. */
@NullMarked
package org.tsagaan.web.api.lot;

import org.jspecify.annotations.NullMarked;
