/** What stores and producers agree, and the lots that stores receive by it. */
@NullMarked
package org.tsagaan.web.page.supply;

import org.jspecify.annotations.NullMarked;
