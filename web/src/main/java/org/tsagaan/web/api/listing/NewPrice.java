package org.tsagaan.web.api.listing;

import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;

/** Another price. */
@Means("Another price of one unit; orders that were placed keep theirs.")
public record NewPrice(@Means("Price of one unit.") MoneyAmount price) {}
