package org.tsagaan.web.api.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** What a buyer says of a line. */
@Means("What a buyer says of a line that was sent.")
public record ReviewRequest(
        @Means(value = "The line of the order.", example = "60117")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long lineId,
        @Means(value = "1 to 5.", example = "5") @Min(1) @Max(5) int stars,
        @Means(value = "At most 2000 characters.", example = "奶香很浓，煎着吃最好。") @Size(max = 2000)
                String text) {}
