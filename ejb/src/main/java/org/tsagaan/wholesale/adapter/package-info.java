/** Queries of retail buyers, wholesale offers and deliveries, and the reading of workbooks. */
@NullMarked
package org.tsagaan.wholesale.adapter;

import org.jspecify.annotations.NullMarked;
