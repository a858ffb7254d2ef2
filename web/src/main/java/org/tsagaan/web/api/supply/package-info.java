/** Supply agreements of stores and producers, and stores' receiving, in the API. */
@NullMarked
package org.tsagaan.web.api.supply;

import org.jspecify.annotations.NullMarked;
