/** Tests of the figures of those who oversee, against the real database. */
@NullMarked
package org.tsagaan.supervision;

import org.jspecify.annotations.NullMarked;
