/**
 * What sellers are owed for what they dispatched. Paying it out to their accounts at the provider
 * is not done yet: every transfer stays owed.
 */
@NullMarked
package org.tsagaan.settlement;

import org.jspecify.annotations.NullMarked;
