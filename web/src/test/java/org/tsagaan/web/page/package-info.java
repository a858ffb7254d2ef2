/** Tests of forms and of pages, rendered. */
@NullMarked
package org.tsagaan.web.page;

import org.jspecify.annotations.NullMarked;
