/**
 * Food safety standards by edition, their items and limits, and the verdicts that follow from them.
 */
@NullMarked
package org.tsagaan.standard;

import org.jspecify.annotations.NullMarked;
