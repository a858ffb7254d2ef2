/**
 * Marks that producers and stores may use: regional brands, geographical indications, trademarks
 * and certificates of their management, as grants that show only while they hold.
 */
@NullMarked
package org.tsagaan.mark;

import org.jspecify.annotations.NullMarked;
