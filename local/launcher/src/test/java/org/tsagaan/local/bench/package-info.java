/** Tests of what is measured and how it is told. */
@NullMarked
package org.tsagaan.local.bench;

import org.jspecify.annotations.NullMarked;
