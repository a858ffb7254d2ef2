/** Products and their states, and what a product must say of itself. */
@NullMarked
package org.tsagaan.catalog.model;

import org.jspecify.annotations.NullMarked;
