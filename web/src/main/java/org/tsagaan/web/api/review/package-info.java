/** Reviews: read by anybody, written by buyers, answered by sellers, moderated by the market. */
@NullMarked
package org.tsagaan.web.api.review;

import org.jspecify.annotations.NullMarked;
