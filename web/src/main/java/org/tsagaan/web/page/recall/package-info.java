/** Recalls: announced or begun at a lot, followed up, answered by buyers, and told to everybody. */
@NullMarked
package org.tsagaan.web.page.recall;

import org.jspecify.annotations.NullMarked;
