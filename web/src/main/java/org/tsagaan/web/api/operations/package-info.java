/** How the market itself stands, in the API. */
@NullMarked
package org.tsagaan.web.api.operations;

import org.jspecify.annotations.NullMarked;
