/** The rules of the house that a tool can hold, each with a broken fixture that it must reject. */
@NullMarked
package org.tsagaan.architecture;

import org.jspecify.annotations.NullMarked;
