/** How the market itself stands, as a page for who runs it. */
@NullMarked
package org.tsagaan.web.page.operations;

import org.jspecify.annotations.NullMarked;
