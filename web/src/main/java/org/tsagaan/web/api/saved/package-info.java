/** Searches that people keep, to be written to of new lots. */
@NullMarked
package org.tsagaan.web.api.saved;

import org.jspecify.annotations.NullMarked;
