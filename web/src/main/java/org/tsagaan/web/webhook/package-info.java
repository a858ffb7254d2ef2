/** Where other systems tell the market what happened, each proving itself by its signature. */
@NullMarked
package org.tsagaan.web.webhook;

import org.jspecify.annotations.NullMarked;
