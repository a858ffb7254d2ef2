/** Reads and sweeps the news for pages. */
@NullMarked
package org.tsagaan.freshness.adapter;

import org.jspecify.annotations.NullMarked;
