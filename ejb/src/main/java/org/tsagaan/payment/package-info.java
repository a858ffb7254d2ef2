/** Payments, refunds and the payment provider whose signed events are the truth of both. */
@NullMarked
package org.tsagaan.payment;

import org.jspecify.annotations.NullMarked;
