/**
 * Tells operators how the market does: health and figures. It listens to all; only the faces ask
 * it.
 */
@NullMarked
package org.tsagaan.monitoring;

import org.jspecify.annotations.NullMarked;
