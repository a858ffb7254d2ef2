/** Changes words: folding of scripts, pinyin, synonyms. */
@NullMarked
package org.tsagaan.analysis.filter;

import org.jspecify.annotations.NullMarked;
