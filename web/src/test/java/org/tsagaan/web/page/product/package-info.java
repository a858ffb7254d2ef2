/** Tests of the pages of products. */
@NullMarked
package org.tsagaan.web.page.product;

import org.jspecify.annotations.NullMarked;
