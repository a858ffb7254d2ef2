/**
 * The audit trail: append-only rows in the transaction of the change, chained and anchored
 * afterwards, and the check that none was tampered with.
 */
@NullMarked
package org.tsagaan.audit;

import org.jspecify.annotations.NullMarked;
