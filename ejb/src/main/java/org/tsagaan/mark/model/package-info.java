/** Grants of marks and their states, what a grant must be like, and when its badge shows. */
@NullMarked
package org.tsagaan.mark.model;

import org.jspecify.annotations.NullMarked;
