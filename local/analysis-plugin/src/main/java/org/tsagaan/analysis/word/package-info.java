/** Cuts a text into words: runs of writing, the dictionary, Chinese segmentation. */
@NullMarked
package org.tsagaan.analysis.word;

import org.jspecify.annotations.NullMarked;
