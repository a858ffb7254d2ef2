/**
 * Lets pages be kept and shown again only while nothing they rest on has changed, asked of the
 * database at every request.
 */
@NullMarked
package org.tsagaan.freshness;

import org.jspecify.annotations.NullMarked;
