/** The figures of those who oversee, for programs. */
@NullMarked
package org.tsagaan.web.api.supervision;

import org.jspecify.annotations.NullMarked;
