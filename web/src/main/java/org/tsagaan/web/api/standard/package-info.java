/** The registry of standards in the API. */
@NullMarked
package org.tsagaan.web.api.standard;

import org.jspecify.annotations.NullMarked;
