/** Producers, their authorisations and recognitions, and the rules of granting them. */
@NullMarked
package org.tsagaan.licensing.model;

import org.jspecify.annotations.NullMarked;
