/** Tests of the frame. */
@NullMarked
package org.tsagaan.web.frame;

import org.jspecify.annotations.NullMarked;
