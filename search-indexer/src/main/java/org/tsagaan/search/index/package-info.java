/** The client of Elasticsearch, the index's definition, and all that writes to it. */
@NullMarked
package org.tsagaan.search.index;

import org.jspecify.annotations.NullMarked;
