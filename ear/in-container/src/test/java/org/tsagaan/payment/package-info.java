/** Payments against the real simulator and against events that lie, in the real container. */
@NullMarked
package org.tsagaan.payment;

import org.jspecify.annotations.NullMarked;
