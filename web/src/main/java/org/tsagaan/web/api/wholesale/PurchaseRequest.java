package org.tsagaan.web.api.wholesale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;

/** What a retail buyer orders. */
@Means("Cases of offers, of any sellers, for one branch.")
public record PurchaseRequest(
        @Means(value = "The retail buyer.", example = "1301") @Min(1) @Max(999_999_999_999_999_999L)
                long buyerId,
        @Means(value = "Its branch that the goods go to.", example = "1311")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long branchId,
        @Means("What is ordered.") @Size(min = 1, max = 100) List<CaseLine> lines,
        @Means(
                        "What the buyer was shown. It is only compared: when the market's own total"
                                + " is another, the order is refused.")
                @Nullable MoneyAmount expectedTotal) {

    /** Whole cases of an offer. */
    @Means("Whole cases of an offer.")
    public record CaseLine(
            @Means(value = "The offer.", example = "19824") @Min(1) @Max(999_999_999_999_999_999L)
                    long offerId,
            @Means(value = "Cases.", example = "12") @Min(1) @Max(100_000) long cases) {}
}
