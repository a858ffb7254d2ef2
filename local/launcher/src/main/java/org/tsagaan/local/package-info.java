/** One machine's worth of the real parts: fetches, unpacks, starts, watches and stops them. */
@NullMarked
package org.tsagaan.local;

import org.jspecify.annotations.NullMarked;
