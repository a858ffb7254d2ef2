package org.tsagaan.web.api.inspection;

import java.util.List;
import java.util.Map;
import org.tsagaan.inspection.FeeList;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;

/** What a laboratory asks. */
@Means("What a laboratory asks for one inspection.")
public record Fees(
        @Means("For goods of categories without a fee of their own.") MoneyAmount usual,
        @Means("By category.") List<CategoryFee> items) {

    /** What is asked for goods of a category. */
    @Means("What a laboratory asks for goods of a category.")
    public record CategoryFee(
            @Means(value = "Code of the category.", example = "hurood") String category,
            @Means("For one inspection.") MoneyAmount fee) {}

    static Fees of(FeeList fees) {
        return new Fees(
                MoneyAmount.ofFen(fees.usualFen()),
                fees.byCategory().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new CategoryFee(e.getKey(), MoneyAmount.ofFen(e.getValue())))
                        .toList());
    }
}
