/** Organisations and who acts for them, in the API. */
@NullMarked
package org.tsagaan.web.api.organisation;

import org.jspecify.annotations.NullMarked;
