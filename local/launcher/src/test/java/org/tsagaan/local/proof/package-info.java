/** How the whole proof counts. */
@NullMarked
package org.tsagaan.local.proof;

import org.jspecify.annotations.NullMarked;
