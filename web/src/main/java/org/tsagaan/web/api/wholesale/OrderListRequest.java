package org.tsagaan.web.api.wholesale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tsagaan.web.api.Means;

/** An order list to be checked. */
@Means("An order list to be checked for a branch.")
public record OrderListRequest(
        @Means(value = "The retail buyer.", example = "1301") @Min(1) @Max(999_999_999_999_999_999L)
                long buyerId,
        @Means(value = "Its branch that the goods go to.", example = "1311")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long branchId,
        @Means(
                        value =
                                "Lines as people write them: GTIN, cases and, if wished, the"
                                        + " seller.",
                        example = "9520000100117, 12")
                @Size(min = 1, max = 500)
                List<String> lines) {}
