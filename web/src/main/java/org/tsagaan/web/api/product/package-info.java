/** Products: drafted by producers, approved at a desk. */
@NullMarked
package org.tsagaan.web.api.product;

import org.jspecify.annotations.NullMarked;
