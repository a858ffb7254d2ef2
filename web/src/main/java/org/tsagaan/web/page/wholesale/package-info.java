/** Pages of retail buyers: offers by the case, order lists, orders and the papers of deliveries. */
@NullMarked
package org.tsagaan.web.page.wholesale;

import org.jspecify.annotations.NullMarked;
