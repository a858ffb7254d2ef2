/** The lives of a payment and a refund, proven without a database or a provider. */
@NullMarked
package org.tsagaan.payment.model;

import org.jspecify.annotations.NullMarked;
