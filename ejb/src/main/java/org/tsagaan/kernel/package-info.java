/**
 * Values every room shares: money, identifiers, validity, refusals and the clock. Names no feature.
 */
@NullMarked
package org.tsagaan.kernel;

import org.jspecify.annotations.NullMarked;
