package org.tsagaan.web.api.subsidy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;

/** What a division is to have in a year. */
@Means("What a division is to have for inspections in a year, and which share of a fee that bears.")
public record NewBudget(
        @Means("Of the whole year; not less than was used.") MoneyAmount budget,
        @Means(value = "Per cent of a fee.", example = "80") @Min(1) @Max(100) int sharePercent) {}
