/** Finds what can be bought. */
@NullMarked
package org.tsagaan.web.api.search;

import org.jspecify.annotations.NullMarked;
