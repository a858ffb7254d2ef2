/** Standards, editions and items, and what an edition must be like to be published. */
@NullMarked
package org.tsagaan.standard.model;

import org.jspecify.annotations.NullMarked;
