/** What a seller sends: parts of orders, their dispatch and cancellation. */
@NullMarked
package org.tsagaan.web.api.seller;

import org.jspecify.annotations.NullMarked;
