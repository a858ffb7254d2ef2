/**
 * The lives of a payment and a refund, what can be learnt of them, and the provider as the market
 * sees it.
 */
@NullMarked
package org.tsagaan.payment.model;

import org.jspecify.annotations.NullMarked;
