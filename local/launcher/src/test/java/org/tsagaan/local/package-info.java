/** The launcher's parts that need no server. */
@NullMarked
package org.tsagaan.local;

import org.jspecify.annotations.NullMarked;
