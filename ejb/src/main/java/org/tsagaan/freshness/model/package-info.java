/** When a question answers for many, and what has changed since. */
@NullMarked
package org.tsagaan.freshness.model;

import org.jspecify.annotations.NullMarked;
