/** The life of a transfer to a seller. */
@NullMarked
package org.tsagaan.settlement.model;

import org.jspecify.annotations.NullMarked;
