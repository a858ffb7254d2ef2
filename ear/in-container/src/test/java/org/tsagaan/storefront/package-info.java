/** Supply agreements and stores' receiving against the real servers. */
@NullMarked
package org.tsagaan.storefront;

import org.jspecify.annotations.NullMarked;
