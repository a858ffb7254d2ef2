/** The read model's queries, its news in the outbox, and the timer of each new day. */
@NullMarked
package org.tsagaan.listing.adapter;

import org.jspecify.annotations.NullMarked;
