/** Public money for inspections, as pages for officials. */
@NullMarked
package org.tsagaan.web.page.subsidy;

import org.jspecify.annotations.NullMarked;
