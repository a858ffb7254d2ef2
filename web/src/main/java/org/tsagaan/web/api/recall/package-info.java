/** Recalls: their public notices, announced and closed, and answered by who had goods of them. */
@NullMarked
package org.tsagaan.web.api.recall;

import org.jspecify.annotations.NullMarked;
