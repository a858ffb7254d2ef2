/** Registrations and licences on the real database: whole stories, races, and the clock. */
@NullMarked
package org.tsagaan.licensing;

import org.jspecify.annotations.NullMarked;
