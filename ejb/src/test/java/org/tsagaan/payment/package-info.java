/** The states of payments and refunds, and which may follow which. */
@NullMarked
package org.tsagaan.payment;

import org.jspecify.annotations.NullMarked;
