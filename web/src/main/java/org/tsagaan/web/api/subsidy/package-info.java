/** Public money for inspections, in the API. */
@NullMarked
package org.tsagaan.web.api.subsidy;

import org.jspecify.annotations.NullMarked;
