/** Applying for registrations and licences, deciding upon them, and the public register. */
@NullMarked
package org.tsagaan.web.api.registration;

import org.jspecify.annotations.NullMarked;
