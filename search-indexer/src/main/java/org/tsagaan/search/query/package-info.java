/** What a search asks of Elasticsearch, and how its answer is read. */
@NullMarked
package org.tsagaan.search.query;

import org.jspecify.annotations.NullMarked;
