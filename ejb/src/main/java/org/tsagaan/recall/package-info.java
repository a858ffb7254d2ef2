/** Holds on lots: freezes, which can be lifted, and recalls, which can not. */
@NullMarked
package org.tsagaan.recall;

import org.jspecify.annotations.NullMarked;
