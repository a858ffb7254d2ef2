/** Tests of strict reading. */
@NullMarked
package org.tsagaan.web.api;

import org.jspecify.annotations.NullMarked;
