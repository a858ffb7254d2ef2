/** What the room of marks keeps in the database. */
@NullMarked
package org.tsagaan.mark.adapter;

import org.jspecify.annotations.NullMarked;
