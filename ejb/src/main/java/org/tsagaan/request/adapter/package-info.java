/** Answered requests in the database. */
@NullMarked
package org.tsagaan.request.adapter;

import org.jspecify.annotations.NullMarked;
