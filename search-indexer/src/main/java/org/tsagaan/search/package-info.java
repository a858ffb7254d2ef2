/**
 * Finding what can be bought, and keeping the index of it equal to the database. What the faces see
 * of Elasticsearch, and all they see.
 */
@NullMarked
package org.tsagaan.search;

import org.jspecify.annotations.NullMarked;
