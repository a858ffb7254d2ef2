/** What the catalogue keeps in the database. */
@NullMarked
package org.tsagaan.catalog.adapter;

import org.jspecify.annotations.NullMarked;
