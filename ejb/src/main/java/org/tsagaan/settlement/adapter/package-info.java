/** How transfers are stored and summed, and how dispatches become debts. */
@NullMarked
package org.tsagaan.settlement.adapter;

import org.jspecify.annotations.NullMarked;
