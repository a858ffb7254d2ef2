/** How far the loading is, and the ids of what was loaded. */
@NullMarked
package org.tsagaan.demonstration.adapter;

import org.jspecify.annotations.NullMarked;
