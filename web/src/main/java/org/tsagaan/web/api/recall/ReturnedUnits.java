package org.tsagaan.web.api.recall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Units that came back. */
@Means("Units of a recall that came back from people.")
public record ReturnedUnits(
        @Means(value = "How many.", example = "9") @Min(1) @Max(10_000_000) int units,
        @Means(value = "What became of them.", example = "已销毁") @Size(max = 500) String note) {}
