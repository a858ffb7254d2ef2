/** Inspections from the request to the signed report, for producers, officials and laboratories. */
@NullMarked
package org.tsagaan.web.api.inspection;

import org.jspecify.annotations.NullMarked;
