/**
 * Inspection: asking for one, the laboratory's desk, and signed reports with their certificates.
 */
@NullMarked
package org.tsagaan.web.page.laboratory;

import org.jspecify.annotations.NullMarked;
