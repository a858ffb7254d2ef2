/** How audit rows are hashed, chained and checked, apart from any database. */
@NullMarked
package org.tsagaan.audit.model;

import org.jspecify.annotations.NullMarked;
