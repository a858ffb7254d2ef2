/** The pages where producers draft and describe their products, and where drafts are approved. */
@NullMarked
package org.tsagaan.web.page.product;

import org.jspecify.annotations.NullMarked;
