/** Applying for a registration or a licence, the desk that decides, and the public register. */
@NullMarked
package org.tsagaan.web.page.licensing;

import org.jspecify.annotations.NullMarked;
