/** Food parks: their directory with a map, the page of each, and the desk where they are kept. */
@NullMarked
package org.tsagaan.web.page.park;

import org.jspecify.annotations.NullMarked;
