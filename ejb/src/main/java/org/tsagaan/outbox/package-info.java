/**
 * News for the market's slower parts, written in the transaction of the change and delivered at
 * least once.
 */
@NullMarked
package org.tsagaan.outbox;

import org.jspecify.annotations.NullMarked;
