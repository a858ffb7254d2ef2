/**
 * Tells operators how the market does: health and figures. It listens to all; nobody imports it.
 */
@NullMarked
package org.tsagaan.monitoring;

import org.jspecify.annotations.NullMarked;
