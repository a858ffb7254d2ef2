/**
 * The two ways to the database: the application's own, and the owner's that migrates the schema.
 */
@NullMarked
package org.tsagaan.kernel.adapter;

import org.jspecify.annotations.NullMarked;
