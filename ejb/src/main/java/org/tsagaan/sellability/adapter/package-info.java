/** Reads the facts of a sale from the database, under locks when something is to be sold. */
@NullMarked
package org.tsagaan.sellability.adapter;

import org.jspecify.annotations.NullMarked;
