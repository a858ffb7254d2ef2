/** Orders of a buyer: how they stand, paying, cancelling. */
@NullMarked
package org.tsagaan.web.api.order;

import org.jspecify.annotations.NullMarked;
