/** Marks and certificates: badges, the public list, the desk that grants, and one's own. */
@NullMarked
package org.tsagaan.web.page.mark;

import org.jspecify.annotations.NullMarked;
