/** What the code on a package answers: the trust page of a lot, for whoever holds it in hand. */
@NullMarked
package org.tsagaan.web.page.trace;

import org.jspecify.annotations.NullMarked;
