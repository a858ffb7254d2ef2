/**
 * How names are read: what is one word, which letters are the same, and how Chinese sounds. The
 * index and the pages read alike because both read by this.
 */
@NullMarked
package org.tsagaan.reading;

import org.jspecify.annotations.NullMarked;
