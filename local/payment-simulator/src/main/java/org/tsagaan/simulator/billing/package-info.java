/** Invoices simulated: items, drafts, what is due and how it is paid, credit notes. */
@NullMarked
package org.tsagaan.simulator.billing;

import org.jspecify.annotations.NullMarked;
