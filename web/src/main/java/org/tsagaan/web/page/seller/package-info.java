/** Who sells and who makes: storefronts, producers, and the papers by which they may. */
@NullMarked
package org.tsagaan.web.page.seller;

import org.jspecify.annotations.NullMarked;
