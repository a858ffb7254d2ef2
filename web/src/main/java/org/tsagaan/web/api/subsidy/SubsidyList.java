package org.tsagaan.web.api.subsidy;

import java.util.List;
import org.tsagaan.inspection.SubsidyAccount;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Named;

/** What divisions have and used of a year. */
@Means("What the divisions that one oversees have for inspections in a year, and what they used.")
public record SubsidyList(@Means("By division.") List<DivisionSubsidy> items) {

    /** One division's. */
    @Means("Public money for inspections of a year in a division.")
    public record DivisionSubsidy(
            @Means(value = "The year.", example = "2026") int year,
            @Means(value = "Code of the division (GB/T 2260).", example = "152530")
                    String divisionCode,
            @Means("What it is called.") Named division,
            @Means("What there is.") MoneyAmount budget,
            @Means("What was promised to inspections.") MoneyAmount used,
            @Means("What is left.") MoneyAmount left,
            @Means(value = "Per cent of a fee that it bears.", example = "80") int sharePercent,
            @Means(value = "Inspections that it bears a share of.", example = "12")
                    long inspections) {}

    static SubsidyList of(List<SubsidyAccount> accounts) {
        return new SubsidyList(
                accounts.stream()
                        .map(
                                a ->
                                        new DivisionSubsidy(
                                                a.year(),
                                                a.divisionCode(),
                                                new Named(a.divisionZh(), a.divisionEn()),
                                                MoneyAmount.ofFen(a.budgetFen()),
                                                MoneyAmount.ofFen(a.usedFen()),
                                                MoneyAmount.ofFen(a.leftFen()),
                                                a.sharePercent(),
                                                a.inspections()))
                        .toList());
    }
}
