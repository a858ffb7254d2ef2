/**
 * Retail buyers and what they buy by the case: their catalogue, their order lists, and the papers
 * that come with each delivery.
 */
@NullMarked
package org.tsagaan.wholesale;

import org.jspecify.annotations.NullMarked;
