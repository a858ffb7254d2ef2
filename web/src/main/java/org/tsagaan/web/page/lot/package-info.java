/** Lots: what keeps one from being sold, and what its producer does about it. */
@NullMarked
package org.tsagaan.web.page.lot;

import org.jspecify.annotations.NullMarked;
