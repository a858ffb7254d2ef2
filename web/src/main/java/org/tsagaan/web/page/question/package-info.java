/** Questions about products: asked and answered at the product, at the seller's desk, moderated. */
@NullMarked
package org.tsagaan.web.page.question;

import org.jspecify.annotations.NullMarked;
