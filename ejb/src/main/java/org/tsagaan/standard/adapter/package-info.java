/** What the standards registry keeps in the database. */
@NullMarked
package org.tsagaan.standard.adapter;

import org.jspecify.annotations.NullMarked;
