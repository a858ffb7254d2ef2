/**
 * Wholesale over the API: offers by the case, order lists, orders, and the papers of deliveries.
 */
@NullMarked
package org.tsagaan.web.api.wholesale;

import org.jspecify.annotations.NullMarked;
