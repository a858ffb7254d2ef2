/** Tests of the overview of those who supervise. */
@NullMarked
package org.tsagaan.web.page.overview;

import org.jspecify.annotations.NullMarked;
