/** Reads order lists as people write them, without a database. */
@NullMarked
package org.tsagaan.wholesale.model;

import org.jspecify.annotations.NullMarked;
