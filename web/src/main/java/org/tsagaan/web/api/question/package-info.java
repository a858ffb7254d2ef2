/** Questions about products: read by anybody, asked, answered, moderated. */
@NullMarked
package org.tsagaan.web.api.question;

import org.jspecify.annotations.NullMarked;
