/** How payments are stored and claimed, how Stripe is spoken to, and who asks it again. */
@NullMarked
package org.tsagaan.payment.adapter;

import org.jspecify.annotations.NullMarked;
