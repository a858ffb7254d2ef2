/** The questions to the database, each of which answers one figure whole. */
@NullMarked
package org.tsagaan.supervision.adapter;

import org.jspecify.annotations.NullMarked;
