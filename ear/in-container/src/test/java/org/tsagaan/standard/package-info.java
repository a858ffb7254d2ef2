/** Declared standards against the real servers. */
@NullMarked
package org.tsagaan.standard;

import org.jspecify.annotations.NullMarked;
