/**
 * The read model of what can be found: one item per offer, its news for the search, and the search
 * of the database that stands in when Elasticsearch is away. All that search-indexer may see.
 */
@NullMarked
package org.tsagaan.listing;

import org.jspecify.annotations.NullMarked;
