/**
 * {@code ./market test}: runs every check and every test in one pass, and says what was counted.
 */
@NullMarked
package org.tsagaan.local.proof;

import org.jspecify.annotations.NullMarked;
