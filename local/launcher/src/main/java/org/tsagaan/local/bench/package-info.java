/** Measures a running market against the parts it stands on, and says what each figure means. */
@NullMarked
package org.tsagaan.local.bench;

import org.jspecify.annotations.NullMarked;
