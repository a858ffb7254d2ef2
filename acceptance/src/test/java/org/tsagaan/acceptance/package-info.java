/** The proof from outside: the running market, seen as a person in a browser sees it. */
@NullMarked
package org.tsagaan.acceptance;

import org.jspecify.annotations.NullMarked;
