/** Buying and selling raced against all that may come between, in the real container. */
@NullMarked
package org.tsagaan.order;

import org.jspecify.annotations.NullMarked;
