/** The pages of laboratories and what they are accredited for: read by all, kept by officials. */
@NullMarked
package org.tsagaan.web.page.accreditation;

import org.jspecify.annotations.NullMarked;
