/** What licensing keeps in the database, and the public register read from it. */
@NullMarked
package org.tsagaan.licensing.adapter;

import org.jspecify.annotations.NullMarked;
