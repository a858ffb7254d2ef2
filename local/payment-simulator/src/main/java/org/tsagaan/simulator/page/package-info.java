/** Shows the hosted pages on which a buyer pays. */
@NullMarked
package org.tsagaan.simulator.page;

import org.jspecify.annotations.NullMarked;
