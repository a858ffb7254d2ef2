/** Tests of how answers are kept. */
@NullMarked
package org.tsagaan.request.model;

import org.jspecify.annotations.NullMarked;
