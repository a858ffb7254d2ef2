/** Tells a caller that the API answers. */
@NullMarked
package org.tsagaan.web.api.ping;

import org.jspecify.annotations.NullMarked;
