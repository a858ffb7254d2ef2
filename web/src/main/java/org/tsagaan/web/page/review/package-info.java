/** The desks for reviews: of the seller who answers, and of the market that moderates. */
@NullMarked
package org.tsagaan.web.page.review;

import org.jspecify.annotations.NullMarked;
