/** What recall keeps in the database. */
@NullMarked
package org.tsagaan.recall.adapter;

import org.jspecify.annotations.NullMarked;
