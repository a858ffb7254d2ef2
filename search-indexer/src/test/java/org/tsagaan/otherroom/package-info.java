/** Stands for a room of the market that is not published to search. */
@NullMarked
package org.tsagaan.otherroom;

import org.jspecify.annotations.NullMarked;
