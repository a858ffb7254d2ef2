/** What Stripe's words are taken to mean. */
@NullMarked
package org.tsagaan.payment.adapter;

import org.jspecify.annotations.NullMarked;
