/** Where sellers keep their offers: what they list, and at which price. */
@NullMarked
package org.tsagaan.web.page.listing;

import org.jspecify.annotations.NullMarked;
