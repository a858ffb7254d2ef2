/** Papers that both faces hand out: the evidence of a delivery, as one archive. */
@NullMarked
package org.tsagaan.web.paper;

import org.jspecify.annotations.NullMarked;
