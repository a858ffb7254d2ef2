/**
 * Products: what they are, by which standard and under which GTIN, and whether the market approved
 * them.
 */
@NullMarked
package org.tsagaan.catalog;

import org.jspecify.annotations.NullMarked;
