/** Food parks in the API: their directory, and the deeds of who keeps them. */
@NullMarked
package org.tsagaan.web.api.park;

import org.jspecify.annotations.NullMarked;
